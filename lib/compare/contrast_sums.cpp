// Sums of contrasts over documents, events and other units, and the sides made from them.
#include "compare/contrast_sums.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "base/ratio.hpp"

namespace slant {
namespace {

constexpr double most_correlated = .95;  // identical groups would have no error at all

// 0 where the smoothing alone turns the direction, as where a group that seldom mentions the choice never
// uses a variant that is rare elsewhere, too.
double in_direction_of(double difference, double log_odds) {
  return difference * log_odds > 0 ? log_odds : 0;
}

double smoothed(const SideSums& side) {
  return (side.x + .5) / (side.m + 1);
}

double logit(double p) {
  return std::log(p / (1 - p));
}

}  // namespace

ContrastSums::ContrastSums(const ContrastUnits& units, std::size_t groups, bool within_events, Rest rest)
    : units_(units),
      groups_(groups),
      within_(within_events),
      shared_(units.units_of_several_groups() > 0),
      rest_(rest) {
  assert(rest == Rest::pooled || !within_events);
  bases_.resize(groups * units.base_count());
  for (std::size_t item = 0; item < units.size(); ++item) {
    OfBase* const of_base = bases_.data() + units.group(item) * units.base_count();
    for (const UnitBase& base : units.bases(item)) {
      OfBase& sums = of_base[base.base];
      sums.m += base.own;
      sums.mm += base.own * base.own;
      sums.mu += base.own * base.unit;
      sums.units += 1;
      sums.alone += base.own == base.unit ? 1 : 0;
    }
  }
  within_ ? sum_within() : sum_pooled();
}

void ContrastSums::sum_pooled() {
  variants_.resize(groups_ * units_.variant_count());
  for (std::size_t item = 0; item < units_.size(); ++item) {
    OfVariant* const of_variant = variants_.data() + units_.group(item) * units_.variant_count();
    for (const UnitCell& cell : units_.cells(item)) {
      OfVariant& sums = of_variant[cell.variant.index()];
      sums.x += cell.own;
      sums.xx += cell.own * cell.own;
      sums.xm += cell.own * cell.own_base;
      if (!shared_) continue;
      sums.xu += cell.own * cell.unit;
      sums.xb += cell.own * cell.unit_base;
      sums.mu += cell.own_base * cell.unit;
    }
  }
}

// Events that one of both sides does not mention drop out.
void ContrastSums::sum_within() {
  std::fill(bases_.begin(), bases_.end(), OfBase{});
  withins_.resize(groups_ * units_.variant_count());
  within_counts_.resize(withins_.size());
  for (std::size_t item = 0; item < units_.size(); ++item) {
    OfBase* const of_base = bases_.data() + units_.group(item) * units_.base_count();
    for (const UnitBase& base : units_.bases(item)) {
      if (base.own == base.unit) continue;
      OfBase& sums = of_base[base.base];
      sums.m += base.own;
      sums.mu += base.unit;
      sums.units += 1;
      const double weight = base.own * (base.unit - base.own) / base.unit;
      sums.w += weight;
      sums.ww += weight * weight;
    }
    const std::size_t first = units_.group(item) * units_.variant_count();
    for (const UnitCell& cell : units_.cells(item)) {
      if (cell.unit_base <= cell.own_base) continue;
      const std::size_t place = first + cell.variant.index();
      withins_[place].add(cell.own, cell.own_base, cell.unit - cell.own, cell.unit_base - cell.own_base);
      within_counts_[place].first += cell.own;
      within_counts_[place].second += cell.unit;
    }
  }
}

// Events that mention the choice and never use the variant count, too.
EventSums ContrastSums::within(std::uint32_t group, VariantId variant) const {
  EventSums made = withins_[group * units_.variant_count() + variant.index()];
  const OfBase& base = base_of(group, variant);
  made.w = base.w;
  made.ww = base.ww;
  made.events = base.units;
  return made;
}

SideSums ContrastSums::side_of(std::uint32_t group, VariantId variant) const {
  const OfVariant& v = of(group, variant);
  const OfBase& b = base_of(group, variant);
  return {b.units, v.x, b.m, v.xx, v.xm, b.mm};
}

// Of each unit what the group does not have: (u − x)² = u² − 2 u x + x², and so on.
SideSums ContrastSums::rest_of(std::uint32_t group, VariantId variant) const {
  const OfVariant& v = of(group, variant);
  const OfBase& b = base_of(group, variant);
  const UnitSums& all = units_.sums(variant);
  const UnitBaseSums& all_base = units_.sums_of_base(units_.base_of(variant));
  SideSums rest{all_base.units - b.alone, all.x - v.x, all_base.m - b.m, all.xx, all.xm, all_base.mm};
  if (shared_) {
    rest.xx += v.xx - 2 * v.xu;
    rest.xm += v.xm - v.xb - v.mu;
    rest.mm += b.mm - 2 * b.mu;
  } else {
    rest.xx -= v.xx;
    rest.xm -= v.xm;
    rest.mm -= b.mm;
  }
  return rest;
}

double ContrastSums::smoothed_mean_of_others(std::uint32_t group, VariantId variant) const {
  double sum = 0, others = 0;
  for (std::uint32_t g = 0; g < groups_; ++g) {
    if (g == group || base_of(g, variant).m <= 0) continue;
    sum += smoothed(side_of(g, variant));
    others += 1;
  }
  return sum / others;
}

// Counts as many as would give the mean share of the others its variance, were they independent.
ContrastSums::MeanOfOthers ContrastSums::mean_of_others(std::uint32_t group, VariantId variant) const {
  double units = 0, sum = 0, variance = 0, others = 0;
  for (std::uint32_t g = 0; g < groups_; ++g) {
    if (g == group || base_of(g, variant).m <= 0) continue;
    const SideSums other = side_of(g, variant);
    others += 1;
    units += other.units;
    sum += other.value();
    const double error =
        other.units < 2 ? missing : Side(other, units_.measure_of(variant)).error(smoothed(other));
    variance += error * error;
  }
  const double share = sum / others;
  const double p = smoothed_mean_of_others(group, variant);
  const bool known = !std::isnan(variance);  // not where a group has one unit
  const double n = known ? std::max(1.0, p * (1 - p) * others * others / variance) : 1;
  return {{known ? units : 0, share * n, n, share * n, share * n, n}, share, units};
}

double ContrastSums::product(std::uint32_t group, VariantId variant, double p, double q) const {
  if (!shared_) return 0;
  const OfVariant& v = of(group, variant);
  const OfBase& b = base_of(group, variant);
  return (v.xu - v.xx) - q * (v.xb - v.xm) - p * (v.mu - v.xm) + p * q * (b.mu - b.mm);
}

double ContrastSums::correlation(std::uint32_t group, VariantId variant) const {
  if (!shared_) return 0;
  const SideSums own = side_of(group, variant);
  const SideSums rest = rest_of(group, variant);
  const double p = smoothed(own);
  const double q = smoothed(rest);
  const double squares = own.squares(p) * rest.squares(q);
  return squares > 0 ? std::clamp(product(group, variant, p, q) / std::sqrt(squares), -most_correlated,
                                  most_correlated)
                     : 0;
}

Contrast ContrastSums::contrast(std::uint32_t group, VariantId variant) const {
  Contrast made;
  made.measure = units_.measure_of(variant);
  const OfBase& base = base_of(group, variant);
  made.base = base.m;
  made.units = base.units;
  if (within_) {
    const auto& [own, all] = within_counts_[group * units_.variant_count() + variant.index()];
    made.count = own;
    made.rest_count = all - own;
    made.rest_base = base.mu - base.m;
    made.rest_units = base.units;
  } else {
    const SideSums rest = rest_of(group, variant);
    made.count = of(group, variant).x;
    made.rest_count = rest.x;
    made.rest_base = rest.m;
    made.rest_units = rest.units;
  }
  made.share = ratio(made.count, made.base);
  made.rest_share = ratio(made.rest_count, made.rest_base);
  if (made.base <= 0 || made.rest_base <= 0 || made.count + made.rest_count <= 0) return made;
  if (within_) {
    const EventSums sums = within(group, variant);
    made.log_odds = std::log((sums.r + .5) / (sums.s + .5));
    made.difference = ratio(sums.r - sums.s, sums.w);
    made.ratio = ratio(sums.r, sums.s);
    return made;
  }
  SideSums rest = rest_of(group, variant);
  if (rest_ == Rest::equal) {
    const MeanOfOthers others = mean_of_others(group, variant);
    rest = others.sums;
    made.rest_share = others.share;
    made.rest_units = others.units;
  }
  made.difference = made.share - made.rest_share;
  made.ratio = ratio(made.share, made.rest_share);
  const double own_odds = logit(smoothed(side_of(group, variant)));
  const double p = rest_ == Rest::equal ? smoothed_mean_of_others(group, variant) : smoothed(rest);
  made.log_odds = in_direction_of(made.difference, own_odds - logit(p));
  return made;
}

ContrastSums::WithSides ContrastSums::sides(std::uint32_t group, VariantId variant) const {
  WithSides made;
  made.data = {side_of(group, variant),
               rest_ == Rest::equal ? mean_of_others(group, variant).sums : rest_of(group, variant),
               correlation(group, variant),
               rest_ == Rest::pooled,
               {},
               {}};
  const auto is_small = [](const SideSums& side) {
    return side.units >= static_cast<double>(fewest_units) &&
           side.units <= static_cast<double>(most_exact_units);
  };
  if (shared_ || !made.data.exact || !is_small(made.data.own) || !is_small(made.data.rest)) return made;
  for (std::size_t item = 0; item < units_.size(); ++item) {
    UnitCount count{0, 0};
    for (const UnitBase& base : units_.bases(item)) {
      if (base.base == units_.base_of(variant)) count.m = base.own;
    }
    for (const UnitCell& cell : units_.cells(item)) {
      if (cell.variant == variant) count.x = cell.own;
    }
    if (count.m > 0) (units_.group(item) == group ? made.own : made.rest).push_back(count);
  }
  made.data.own_units = made.own;
  made.data.rest_units = made.rest;
  return made;
}

void ContrastSums::test(std::uint32_t group, VariantId variant, Contrast& made) const {
  if (std::isnan(made.log_odds)) return;
  made.test = within_ ? test_within(within(group, variant), made.measure)
                      : test_sides(sides(group, variant).data, made.measure);
}

void ContrastSums::add_intervals(std::uint32_t group, VariantId variant, double critical, bool with_none,
                                 Contrast& made) const {
  EffectIntervals& of = made.intervals;
  of = within_ ? intervals_within(within(group, variant), made.measure, made.test, critical)
               : intervals_of(sides(group, variant).data, made.measure, made.test, critical);
  of.difference = agreeing(of.difference, made.difference, with_none);
  of.log_ratio = agreeing(of.log_ratio, std::log(made.ratio), with_none);
  of.log_odds = agreeing(of.log_odds, made.log_odds, with_none);
}

double ContrastSums::common_value(VariantId variant) const {
  return within_ ? 0 : ratio(units_.sums(variant).x, units_.sums_of_base(units_.base_of(variant)).m);
}

ContrastSums::Residuals ContrastSums::residuals(std::uint32_t group, VariantId variant) const {
  const double p = common_value(variant);
  return {side_of(group, variant).squares(p), rest_of(group, variant).squares(p),
          product(group, variant, p, p)};
}

double ContrastSums::scale(std::uint32_t group, VariantId variant) const {
  if (rest_ == Rest::pooled) return 1;
  const double m = base_of(group, variant).m;
  return m > 0 ? 1 / m : 0;
}

ScoreWeights ContrastSums::weights(std::uint32_t group, VariantId variant) const {
  if (within_) {
    const EventSums sums = within(group, variant);
    const double squares = sums.rr - 2 * sums.rs + sums.ss;
    return squares > 0 ? ScoreWeights{1 / std::sqrt(squares), 0} : ScoreWeights{};
  }
  const double own = base_of(group, variant).m;
  if (rest_ == Rest::pooled) {
    const double rest = units_.sums_of_base(units_.base_of(variant)).m - own;
    const Residuals of = residuals(group, variant);
    const double variance = of.own / (own * own) + of.rest / (rest * rest) - 2 * of.product / (own * rest);
    if (!(variance > 0)) return {};
    const double root = std::sqrt(variance);
    return {(1 / own + 1 / rest) / root, 1 / (rest * root)};
  }
  double variance = residuals(group, variant).own / (own * own);
  double others = 0;
  for (std::uint32_t g = 0; g < groups_; ++g) others += g != group && base_of(g, variant).m > 0 ? 1 : 0;
  for (std::uint32_t g = 0; g < groups_; ++g) {
    const double m = base_of(g, variant).m;
    if (g != group && m > 0) variance += residuals(g, variant).own / (m * m * others * others);
  }
  if (!(variance > 0)) return {};
  const double root = std::sqrt(variance);
  return {(1 + 1 / others) / root / own, 1 / (others * root)};
}

}  // namespace slant
