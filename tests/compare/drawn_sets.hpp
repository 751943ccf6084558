// Two sets of documents drawn from known shares: what intervals of partisanship are tried on.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "compare/drawn_groups.hpp"
#include "compare/partisanship.hpp"
#include "count/resampling.hpp"
#include "count/schemas.hpp"

namespace slant::drawn {

using Shares = std::vector<double>;
enum class Length : std::uint8_t {
  one,
  three,
  geometric,
  heavy
};  // mentions of a choice in a document: heavy ones to 60
constexpr std::array<const char*, 4> length_names{"1", "3", "geometric", "Pareto"};

struct SetsCell {
  std::array<int, 2> documents{};
  Length length{Length::one};
  double alike{0};  // the chance that a mention repeats what its document chose first
  std::vector<std::array<Shares, 2>> choices;  // of each choice, of each set
  bool in_events{false};  // the n-th documents of both sets are one event, and repeat what it chose first

  double truth() const {
    double sum = 0;
    for (const auto& [a, b] : choices) {
      for (std::size_t v = 0; v < a.size(); ++v) {
        if (a[v] + b[v] > 0) sum += (a[v] * a[v] + b[v] * b[v]) / (a[v] + b[v]) / 2;
      }
    }
    return sum / static_cast<double>(choices.size());
  }
};

inline std::uint32_t length_of(Length length, Draws& draws) {
  const double at = 1 - draws.uniform();
  switch (length) {
    case Length::one:
      return 1;
    case Length::three:
      return 3;
    case Length::geometric:
      return 1 + static_cast<std::uint32_t>(std::log(at) / std::log(.7));
    case Length::heavy:
      return static_cast<std::uint32_t>(std::min(60.0, std::pow(at, -1 / 1.2)));
  }
  return 0;
}

inline std::size_t drawn_at(const Shares& shares, double place) {
  std::size_t v = 0;
  for (; v + 1 < shares.size() && place >= shares[v]; ++v) place -= shares[v];
  return v;
}

inline Partisanship drawn_partisanship(const SetsCell& cell, std::uint64_t seed, std::uint32_t replicate) {
  Schema schema;
  for (std::size_t c = 0; c < cell.choices.size(); ++c) {
    std::vector<std::string> variants;
    for (std::size_t v = 0; v < cell.choices[c][0].size(); ++v) variants.push_back("v" + std::to_string(v));
    testing::add_choice(schema, "c" + std::to_string(c), variants);
  }
  DocumentTable documents{{"set"}};
  for (std::size_t set = 0; set < 2; ++set) {
    Draws draws(seed, 2 * replicate + static_cast<std::uint32_t>(set), Stream::split);
    for (int d = 0; d < cell.documents[set]; ++d) {
      const std::string id = std::to_string(set) + "-" + std::to_string(d);
      DocumentRow row{id, cell.in_events ? "e" + std::to_string(d) : "", {set == 0 ? "A" : "B"}, 100, {}};
      Draws of_event(seed + 1, replicate * 1000 + static_cast<std::uint32_t>(d), Stream::split);
      std::uint32_t entry = 0;
      for (const auto& sets : cell.choices) {
        const Shares& shares = sets[set];
        std::vector<std::uint32_t> counts(shares.size());
        const double first = cell.in_events ? of_event.uniform() : draws.uniform();
        for (std::uint32_t left = length_of(cell.length, draws); left > 0; --left)
          ++counts[drawn_at(shares, draws.uniform() < cell.alike ? first : draws.uniform())];
        for (const std::uint32_t count : counts) {
          if (count > 0) row.cells.push_back({EntryId{entry}, Voice::narrator, Zone::body, count});
          ++entry;
        }
      }
      documents.append(row);
    }
  }
  const Observations observations(documents, schema, {{"set"}, {}});
  return partisanship(observations, schema, two_sets(observations).set_of);
}

// Over all choices.
inline Held partisanship_held(const SetsCell& cell, std::uint64_t seed, std::uint32_t replications) {
  Held held;
  const double truth = cell.truth();
  for (std::uint32_t r = 0; r < replications; ++r) {
    const Partisanship made = drawn_partisanship(cell, seed, r);
    held.see(made.low - 1e-12, made.high + 1e-12, truth);
  }
  return held;
}

}  // namespace slant::drawn
