// What a map is made of: which variants, what each competes with, and which groups shape it.
#pragma once

#include <cstdint>
#include <vector>

#include "base/enum_names.hpp"
#include "base/ids.hpp"
#include "count/schema.hpp"
#include "model/matrix.hpp"
#include "model/tally.hpp"

namespace slant {

enum class MapMethod : std::uint8_t {
  within,   // correspondence analysis within choices: which words, whatever is named how often
  ca,       // ordinary correspondence analysis: what is named how often counts, too
  pca,      // log-ratios of smoothed shares within choices
  poisson,  // Poisson counts with a log-bilinear model of rank eight at most, however many axes are shown
};
template <>
inline constexpr auto enum_names<MapMethod> = spelled("within", "ca", "pca", "poisson");

struct MapOptions {
  MapMethod method{MapMethod::within};
  std::size_t dimensions{2};
  std::vector<ChoiceId> choices{};  // only these; empty: all
  std::vector<bool> passive{};      // by group: placed on the map without shaping it; empty: none
  double smoothing{0.5};            // pca: mentions added for each variant, spread as the pooled shares are
  double ridge{1};                  // poisson: 1 / variance of the normal prior of each coordinate
};

struct MapFrame {
  std::vector<VariantId>
      variants;  // that an active group uses, choice by choice; the columns of what follows
  std::vector<Eigen::Index> blocks;  // by column: those of one block compete; 0, 1, …
  Eigen::Index block_count{0};
  std::vector<bool> active;           // by group
  std::vector<ChoiceId> unmentioned;  // choices that no active group mentions
  std::vector<ChoiceId> uncontested;  // of which one variant alone is used: no shares to compare
  bool has_categories{false};         // left out: their keys do not compete
};

// `ca` takes categories, too, and is one block; the others a block a choice. O(groups × variants).
MapFrame map_frame(const Tally& tally, const Schema& schema, const MapOptions& options);

// Counts of groups × the frame's variants, those above zero.
struct CountRows {
  Eigen::Index columns{0};
  std::vector<std::size_t> ends{0};  // of each row's cells, after a 0
  std::vector<std::uint32_t> column;
  std::vector<double> count;

  Eigen::Index rows() const { return static_cast<Eigen::Index>(ends.size()) - 1; }
  void end_row() { ends.push_back(column.size()); }
};

CountRows counts_in(const MapFrame& frame, const Tally& tally);

struct Masses {
  Vector mentions;  // by group
  Vector group;     // part of all mentions of active groups; 0 for passive ones
  Vector variant;   // part of all mentions of active groups
  Vector share;     // of the variant in its block, over active groups
  Matrix of_block;  // groups × blocks: mentions
};

// O(groups × blocks + counts above zero).
Masses masses_of(const CountRows& counts, const MapFrame& frame);

}  // namespace slant
