// Random draws of all contrasts at once under a common share: what the least p of many, and the largest |z| of a
// variant's groups, are compared with.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "compare/contrast_sums.hpp"
#include "model/matrix.hpp"

namespace slant {

// Draws go four at a time, as one call of the generator makes four numbers.
inline constexpr std::uint32_t draws_at_once = 4;
using FourDraws = Eigen::Array<float, draws_at_once, 1>;
using DrawnNumbers = Eigen::Array<float, draws_at_once, Eigen::Dynamic>;

struct ScoreRow {
  std::uint32_t group;
  VariantId variant;
};

// The multiplier bootstrap of a score (Rao and Scott's residuals under the null; Kline and Santos 2012, J. Econometric
// Methods 1, 23–41): of each unit a number of mean 0 and variance 1 multiplies its residuals x − p m, p being the share of
// all groups together, so that each unit keeps its mentions and rows keep what they have in common.
class ScoreDraws {
 public:
  ScoreDraws(const ContrastUnits& units, const ContrastSums& sums, std::vector<ScoreRow> rows,
             std::size_t groups, bool within_events, std::uint64_t seed);

  struct Scratch {
    DrawnNumbers scores, bases, all, z;
  };
  // z of every row (its columns) in draws 4 `block` to 4 `block` + 3. O(cells + rows).
  void draw(std::uint32_t block, Scratch& scratch) const;

 private:
  FourDraws numbers(std::uint32_t block, std::uint32_t unit) const;
  void add_pooled(std::uint32_t block, Scratch& scratch) const;
  void add_within(std::uint32_t block, Scratch& scratch) const;

  const ContrastUnits& units_;
  std::vector<ScoreRow> rows_;
  std::vector<ScoreWeights> weights_;  // by row
  std::vector<float> common_;          // by variant
  std::vector<float> scales_;          // of groups × variants; empty: all are 1
  std::size_t groups_;
  bool within_;
  std::uint64_t seed_;
};

}  // namespace slant
