// Log odds ratios with linearised standard errors, from sums over documents and events.
#include "compare/contrast.hpp"

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

}  // namespace

// One side of a contrast.
struct ContrastSums::Side {
  double x{0}, m{0}, units{0};
  double xx{0}, xm{0}, mm{0};

  double smoothed() const { return (x + .5) / (m + 1); }
  double log_odds() const { return std::log((x + .5) / (m - x + .5)); }
  // M p (1 − p), what a contribution x − p m is divided by.
  double scale() const { return (m + 1) * smoothed() * (1 - smoothed()); }
  double binomial() const { return 1 / (x + .5) + 1 / (m - x + .5); }
  double variance() const {
    const double p = smoothed();
    const double squares = std::max(0.0, xx - 2 * p * xm + p * p * mm);
    const double clustered = squares / (scale() * scale()) * units / (units - 1);
    return std::max(clustered, binomial());
  }
  // Of `variance`: what exceeds the binomial one is known from the units that carry the rarer side alone, of
  // which (Σx)² / Σx² count, by half, as what they add is skewed.
  double freedom(double variance) const {
    const double rest = m - x;
    const double own_units = xx > 0 ? x * x / xx : 0;
    const double rest_squares = mm - 2 * xm + xx;
    const double rest_units = rest_squares > 0 ? rest * rest / rest_squares : 0;
    const double carrying = std::max(2.0, (std::min(own_units, rest_units) - 1) / 2);
    const double excess = 1 - binomial() / variance;
    return excess > 0 ? std::min(units - 1, carrying / (excess * excess)) : units - 1;
  }
};

ContrastSums::ContrastSums(const PermutedUnits& permuted, std::size_t groups, bool within_events, Rest rest)
    : permuted_(permuted),
      groups_(groups),
      within_(within_events),
      shared_(permuted.events_of_several_groups() > 0),
      rest_(rest) {
  assert(rest == Rest::pooled || (!within_events && !shared_));
  if (within_) {
    withins_.resize(groups * permuted.variant_count());
  } else {
    variants_.resize(groups * permuted.variant_count());
  }
  bases_.resize(groups * permuted.base_count());
}

void ContrastSums::sum(std::span<const std::uint32_t> groups) {
  std::fill(variants_.begin(), variants_.end(), OfVariant{});
  std::fill(withins_.begin(), withins_.end(), OfVariantWithin{});
  std::fill(bases_.begin(), bases_.end(), OfBase{});
  for (std::size_t item = 0; item < permuted_.size(); ++item) {
    OfBase* const of_base = bases_.data() + groups[item] * permuted_.base_count();
    for (const PermutedUnitBase& base : permuted_.bases(item)) {
      OfBase& sums = of_base[base.base];
      if (within_ && base.own == base.unit) continue;
      sums.m += base.own;
      sums.mm += base.own * base.own;
      sums.mu += base.own * base.unit;
      sums.units += 1;
      sums.alone += base.own == base.unit ? 1 : 0;
      sums.unit += base.unit;
    }
    if (within_) {
      OfVariantWithin* const of_variant = withins_.data() + groups[item] * permuted_.variant_count();
      for (const PermutedUnitCell& cell : permuted_.cells(item)) {
        const double rest_base = cell.unit_base - cell.own_base;
        if (rest_base <= 0) continue;
        const double rest = cell.unit - cell.own;
        const double r = cell.own * (rest_base - rest) / cell.unit_base;
        const double s = (cell.own_base - cell.own) * rest / cell.unit_base;
        OfVariantWithin& sums = of_variant[cell.variant.index()];
        sums.x += cell.own;
        sums.unit += cell.unit;
        sums.r += r;
        sums.s += s;
        sums.rr += r * r;
        sums.rs += r * s;
        sums.ss += s * s;
      }
    } else {
      OfVariant* const of_variant = variants_.data() + groups[item] * permuted_.variant_count();
      for (const PermutedUnitCell& cell : permuted_.cells(item)) {
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
}

ContrastSums::Side ContrastSums::side_of(std::uint32_t group, VariantId variant) const {
  const OfVariant& v = variants_[group * permuted_.variant_count() + variant.index()];
  const OfBase& b = bases_[group * permuted_.base_count() + permuted_.base_of(variant)];
  return {v.x, b.m, b.units, v.xx, v.xm, b.mm};
}

// Of each unit what the group does not have: (u − x)² = u² − 2 u x + x², and so on.
ContrastSums::Side ContrastSums::rest_of(std::uint32_t group, VariantId variant) const {
  const OfVariant& v = variants_[group * permuted_.variant_count() + variant.index()];
  const std::uint32_t base = permuted_.base_of(variant);
  const OfBase& b = bases_[group * permuted_.base_count() + base];
  const UnitSums& all = permuted_.sums(variant);
  const UnitBaseSums& all_base = permuted_.sums_of_base(base);
  Side rest{all.x - v.x, all_base.m - b.m, all_base.units - b.alone, all.xx, all.xm, all_base.mm};
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

Contrast ContrastSums::contrast(std::uint32_t group, VariantId variant) const {
  Contrast made;
  made.log_odds = made.error = made.freedom = missing;
  if (within_) {
    fill_within(group, variant, made);
    return made;
  }
  const Side own = side_of(group, variant);
  const Side rest = rest_of(group, variant);
  made.count = own.x;
  made.base = own.m;
  made.units = own.units;
  made.rest_count = rest.x;
  made.rest_base = rest.m;
  made.rest_units = rest.units;
  made.share = ratio(own.x, own.m);
  made.rest_share = ratio(rest.x, rest.m);
  if (own.m <= 0 || rest.m <= 0 || own.x + rest.x <= 0) return made;
  if (rest_ == Rest::equal) {
    fill_equal(group, variant, made);
    return made;
  }
  made.log_odds = in_direction_of(made.share - made.rest_share, own.log_odds() - rest.log_odds());
  if (own.units < 2 || rest.units < 2) return made;
  const double a = own.variance();
  const double b = rest.variance();
  double correlation = 0;
  if (shared_) {
    const OfVariant& v = variants_[group * permuted_.variant_count() + variant.index()];
    const OfBase& base = bases_[group * permuted_.base_count() + permuted_.base_of(variant)];
    const double p = own.smoothed();
    const double q = rest.smoothed();
    // Sums over units of own × rest.
    const double xx = v.xu - v.xx;
    const double xm = v.xb - v.xm;
    const double mx = v.mu - v.xm;
    const double mm = base.mu - base.mm;
    const double product = xx - q * xm - p * mx + p * q * mm;
    correlation = product / (own.scale() * rest.scale()) / std::sqrt(a * b);
    correlation = std::clamp(correlation, -most_correlated, most_correlated);
  }
  made.error = std::sqrt(a + b - 2 * correlation * std::sqrt(a * b));
  made.freedom = (a + b) * (a + b) / (a * a / own.freedom(a) + b * b / rest.freedom(b));
  return made;
}

// logit of the mean share of the others, by the delta method; groups are independent where documents are.
void ContrastSums::fill_equal(std::uint32_t group, VariantId variant, Contrast& made) const {
  const Side own = side_of(group, variant);
  double sum = 0, smoothed = 0, variance = 0, others = 0;
  bool known = true;
  for (std::uint32_t g = 0; g < groups_; ++g) {
    const Side other = side_of(g, variant);
    if (g == group || other.m <= 0) continue;
    others += 1;
    sum += other.x / other.m;
    const double p = other.smoothed();
    smoothed += p;
    if (other.units < 2) {
      known = false;
    } else {
      const double slope = p * (1 - p);
      variance += other.variance() * slope * slope;
    }
  }
  const double p = smoothed / others;
  made.rest_share = sum / others;
  made.log_odds = in_direction_of(made.share - made.rest_share, own.log_odds() - std::log(p / (1 - p)));
  if (own.units < 2 || !known) return;
  const double a = own.variance();
  const double b = variance / (others * others) / (p * (1 - p) * p * (1 - p));
  made.error = std::sqrt(a + b);
  made.freedom =
      (a + b) * (a + b) / (a * a / (own.units - 1) + b * b / std::max(1.0, made.rest_units - others));
}

void ContrastSums::fill_within(std::uint32_t group, VariantId variant, Contrast& made) const {
  const OfVariantWithin& v = withins_[group * permuted_.variant_count() + variant.index()];
  const OfBase& b = bases_[group * permuted_.base_count() + permuted_.base_of(variant)];
  made.units = made.rest_units = b.units;
  made.count = v.x;
  made.base = b.m;
  made.rest_count = v.unit - v.x;
  made.rest_base = b.unit - b.m;
  made.share = ratio(made.count, made.base);
  made.rest_share = ratio(made.rest_count, made.rest_base);
  if (b.m <= 0 || v.unit <= 0) return;
  const double r = v.r + .5;
  const double s = v.s + .5;
  made.log_odds = std::log(r / s);
  if (b.units < 2) return;
  const double squares = v.rr / (r * r) - 2 * v.rs / (r * s) + v.ss / (s * s);
  const double clustered = squares * b.units / (b.units - 1);
  // At least what one event's product would have: where a variant is rare, few events say little.
  made.error = std::sqrt(std::max(clustered, .25 / (r * r) + .25 / (s * s)));
  made.freedom = b.units - 1;
}

}  // namespace slant
