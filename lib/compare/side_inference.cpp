// p of equal values, and the intervals that agree with it.
#include "compare/side_inference.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slant {
namespace {

constexpr double few_beside = 3;       // mentions in the unit of a mention, itself one of them
constexpr double farthest_ratio = 30;  // of a logarithm

TwoSides both(const SidesData& data, Measure measure) {
  const bool rate = measure == Measure::rate;
  const double clumped = rate ? std::max(seen_design_effect(data.own), seen_design_effect(data.rest)) : 1;
  return {Side(data.own, measure, clumped), Side(data.rest, measure, clumped), data.correlation};
}

bool is_small(const SidesData& sides) {
  const auto small = [](const SideSums& side) {
    return side.units <= static_cast<double>(most_exact_units) && side.mm <= few_beside * side.m;
  };
  return !sides.own_units.empty() && small(sides.own) && small(sides.rest);
}

// Of units that use the variant against those that do not, or that say anything else against those that do not: a
// variant and its only rival say the same.
struct OfUnits {
  double p, least;
};
OfUnits fisher_of_units(const SidesData& sides) {
  OfUnits made{1, 1};
  for (const bool rival : {false, true}) {
    const auto have = [&](std::span<const UnitCount> units) {
      return static_cast<double>(std::count_if(units.begin(), units.end(), [&](const UnitCount& unit) {
        return (rival ? unit.m - unit.x : unit.x) > 0;
      }));
    };
    const double own = have(sides.own_units);
    const double rest = have(sides.rest_units);
    made.p = std::min(made.p, fisher_p(own, sides.own.units, rest, sides.rest.units));
    made.least = std::min(made.least, least_fisher_p(own, sides.own.units, rest, sides.rest.units));
  }
  return made;
}

void set_p(const SidesData& sides, EffectTest& test) {
  const auto& [own, rest] = std::pair(sides.own, sides.rest);
  if (!sides.exact) {
    test.p = p_of_deviate(test.distance);
    test.least_p = 0;
    return;
  }
  const double hits = fisher_p(own.x, own.m, rest.x, rest.m);
  test.least_p = least_fisher_p(own.x, own.m, rest.x, rest.m);
  if (!is_small(sides)) {
    test.p = std::max(hits, p_of_deviate(test.distance));
    return;
  }
  const OfUnits units = fisher_of_units(sides);
  test.p = std::max(std::min(hits, units.p), exchanged_p(sides.own_units, sides.rest_units));
  test.least_p = std::min(test.least_p, units.least);
}

double least_share(const SideSums& sums) {
  return .5 / (sums.m + 1);
}

double smoothed_share(const SideSums& sums) {
  return std::clamp(sums.value(), least_share(sums), 1 - least_share(sums));
}

// Woolf's standard error, ½ added to each count, for as many hits as are independent.
double woolf_error(const TwoSides& sides) {
  double sum = 0;
  for (const Side& side : {sides.own, sides.rest}) {
    const SideSums& of = side.sums();
    sum += side.design_effect(smoothed_share(of)) * (1 / (of.x + .5) + 1 / (of.m - of.x + .5));
  }
  return std::sqrt(sum);
}

double smoothed_log_odds(const SideSums& side) {
  return std::log((side.x + .5) / (side.m - side.x + .5));
}

}  // namespace

EffectTest test_sides(const SidesData& data, Measure measure) {
  EffectTest made;
  const auto fewest = static_cast<double>(fewest_units);
  if (data.own.units < 2 || data.rest.units < 2 || data.own.x + data.rest.x <= 0) return made;
  const TwoSides sides = both(data, measure);
  const double a = sides.own.error(smoothed_share(data.own));
  const double b = sides.rest.error(smoothed_share(data.rest));
  const double variance = a * a + b * b;
  made.error = std::sqrt(variance - 2 * data.correlation * a * b);
  if (measure == Measure::rate) {
    const double of_own = ratio(a, data.own.value());
    const double of_rest = ratio(b, data.rest.value());
    made.error = std::sqrt(of_own * of_own + of_rest * of_rest - 2 * data.correlation * of_own * of_rest);
  }
  made.freedom =
      variance * variance / (a * a * a * a / sides.own.freedom() + b * b * b * b / sides.rest.freedom());
  if (data.own.units < fewest || data.rest.units < fewest) return made;
  made.distance = distance_from(sides, EffectKind::difference, 0);
  set_p(data, made);
  made.z = made.p < 1 ? std::copysign(deviate_of_p(made.p), data.own.value() - data.rest.value()) : 0;
  return made;
}

EffectIntervals intervals_of(const SidesData& data, Measure measure, const EffectTest& test,
                             double critical) {
  EffectIntervals made;
  if (std::isnan(test.p)) return made;
  const TwoSides sides = both(data, measure);
  const double limit = Calibration(test.distance, std::abs(test.z)).limit(critical);
  // From the effect that was seen; from `near` where that is infinite.
  const auto within = [&](EffectKind kind, double near, double step, Interval bounds) {
    const double seen = effect_of(sides, kind);
    const double estimate = std::clamp(std::isfinite(seen) ? seen : near, bounds.low, bounds.high);
    const auto distance = [&](double effect) { return distance_from(sides, kind, effect); };
    return effects_within(distance, limit, estimate, step, bounds);
  };
  const double estimate = smoothed_log_odds(data.own) - smoothed_log_odds(data.rest);
  const Interval ratios{-farthest_ratio, farthest_ratio};
  if (measure == Measure::share) {
    made.difference = within(EffectKind::difference, 0, std::max(1e-6, limit * test.error), {-1, 1});
  } else {
    made.log_ratio = within(EffectKind::log_ratio, estimate, std::max(.1, limit), ratios);
    constexpr double infinite = std::numeric_limits<double>::infinity();
    if (data.own.x <= 0) made.log_ratio.low = -infinite;
    if (data.rest.x <= 0) made.log_ratio.high = infinite;
  }
  const double woolf = limit * woolf_error(sides);
  made.log_odds = within(EffectKind::log_odds, estimate, std::max(.1, woolf / 2), ratios);
  if (data.own.x <= 0 || data.rest.x >= data.rest.m) made.log_odds.low = estimate - woolf;
  if (data.own.x >= data.own.m || data.rest.x <= 0) made.log_odds.high = estimate + woolf;
  return made;
}

}  // namespace slant
