// Multiplier draws of scores, four at a time.
#include "compare/score_draws.hpp"

#include <cmath>

#include "count/resampling.hpp"

namespace slant {
namespace {

Eigen::Index column(std::size_t i) {
  return static_cast<Eigen::Index>(i);
}

// Without an instruction of its own that not every processor has, this is four times as fast as a call for each.
std::uint32_t ones(std::uint32_t bits) {
  bits -= (bits >> 1U) & 0x55555555U;
  bits = (bits & 0x33333333U) + ((bits >> 2U) & 0x33333333U);
  return (((bits + (bits >> 4U)) & 0x0F0F0F0FU) * 0x01010101U) >> 24U;
}

void clear(DrawnNumbers& numbers, std::size_t columns) {
  numbers.setZero(draws_at_once, column(columns));
}

}  // namespace

ScoreDraws::ScoreDraws(const ContrastUnits& units, const ContrastSums& sums, std::vector<ScoreRow> rows,
                       std::size_t groups, bool within_events, std::uint64_t seed)
    : units_(units), rows_(std::move(rows)), groups_(groups), within_(within_events), seed_(seed) {
  weights_.reserve(rows_.size());
  for (const ScoreRow& row : rows_) weights_.push_back(sums.weights(row.group, row.variant));
  common_.resize(units.variant_count());
  std::vector<bool> known(common_.size());
  for (const ScoreRow& row : rows_) {
    if (known[row.variant.index()]) continue;
    known[row.variant.index()] = true;
    common_[row.variant.index()] = static_cast<float>(sums.common_value(row.variant));
  }
  if (sums.scales_groups()) {
    scales_.resize(groups * common_.size());
    for (std::size_t v = 0; v < common_.size(); ++v) {
      if (!known[v]) continue;
      for (std::size_t g = 0; g < groups; ++g) {
        scales_[g * common_.size() + v] =
            static_cast<float>(sums.scale(static_cast<std::uint32_t>(g), id_of<VariantTag>(v)));
      }
    }
  }
}

FourDraws ScoreDraws::numbers(std::uint32_t block, std::uint32_t unit) const {
  const std::array<std::uint32_t, draws_at_once> bits =
      random_bits(seed_, block, units_.key(unit), Stream::multiplier);
  FourDraws made;
  // Of 32 coins the number of heads: mean 16, variance 8.
  for (std::uint32_t i = 0; i < draws_at_once; ++i) {
    made[i] = (static_cast<float>(ones(bits[i])) - 16) * .35355339F;
  }
  return made;
}

void ScoreDraws::add_pooled(std::uint32_t block, Scratch& to) const {
  const std::size_t variants = units_.variant_count();
  const std::size_t bases = units_.base_count();
  FourDraws drawn;
  for (std::size_t item = 0; item < units_.size(); ++item) {
    if (item == 0 || units_.unit(item) != units_.unit(item - 1)) drawn = numbers(block, units_.unit(item));
    const std::size_t group = units_.group(item);
    for (const UnitBase& base : units_.bases(item)) {
      to.bases.col(column(group * bases + base.base)) += drawn * static_cast<float>(base.own);
    }
    for (const UnitCell& cell : units_.cells(item)) {
      to.scores.col(column(group * variants + cell.variant.index())) += drawn * static_cast<float>(cell.own);
    }
  }
  for (std::size_t g = 0; g < groups_; ++g) {
    for (std::size_t v = 0; v < variants; ++v) {
      const std::uint32_t base = units_.base_of(id_of<VariantTag>(v));
      if (base == no_base) continue;
      const Eigen::Index own = column(g * variants + v);
      to.scores.col(own) -= to.bases.col(column(g * bases + base)) * common_[v];
      const float scale = scales_.empty() ? 1 : scales_[g * variants + v];
      to.all.col(column(v)) += to.scores.col(own) * scale;
    }
  }
}

void ScoreDraws::add_within(std::uint32_t block, Scratch& to) const {
  FourDraws drawn;
  for (std::size_t item = 0; item < units_.size(); ++item) {
    if (item == 0 || units_.unit(item) != units_.unit(item - 1)) drawn = numbers(block, units_.unit(item));
    for (const UnitCell& cell : units_.cells(item)) {
      if (cell.unit_base <= cell.own_base) continue;
      const double beyond = cell.own - cell.own_base * cell.unit / cell.unit_base;
      to.scores.col(column(units_.group(item) * units_.variant_count() + cell.variant.index())) +=
          drawn * static_cast<float>(beyond);
    }
  }
}

void ScoreDraws::draw(std::uint32_t block, Scratch& scratch) const {
  const std::size_t variants = units_.variant_count();
  clear(scratch.scores, groups_ * variants);
  clear(scratch.bases, groups_ * units_.base_count());
  clear(scratch.all, variants);
  within_ ? add_within(block, scratch) : add_pooled(block, scratch);
  scratch.z.resize(draws_at_once, column(rows_.size()));
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const ScoreRow& row = rows_[i];
    const ScoreWeights& weights = weights_[i];
    scratch.z.col(column(i)) = scratch.scores.col(column(row.group * variants + row.variant.index())) *
                                   static_cast<float>(weights.own) -
                               scratch.all.col(column(row.variant.index())) * static_cast<float>(weights.all);
  }
}

}  // namespace slant
