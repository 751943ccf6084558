// The distance of a supposed effect from two sides, and intervals by inverting it.
#include "compare/two_sides.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <boost/math/special_functions/erf.hpp>
#include <boost/math/tools/minima.hpp>
#include <boost/math/tools/roots.hpp>

#include "base/ratio.hpp"

namespace slant {
namespace {

constexpr double off_ends = 1e-9;
constexpr int bits_of_value = 13, bits_of_limit = 18;
constexpr std::uintmax_t most_steps = 60;

double log_odds(double p) {
  return std::log(p / (1 - p));
}

double inside(double p) {
  return std::clamp(p, off_ends, 1 - off_ends);
}

// The value of the others, where this side's is p and the effect is given; and the other way about.
double rest_for(EffectKind kind, double effect, double p) {
  switch (kind) {
    case EffectKind::difference:
      return inside(p - effect);
    case EffectKind::log_ratio:
      return inside(p * std::exp(-effect));
    case EffectKind::log_odds:
      break;
  }
  return inside(1 / (1 + std::exp(effect - log_odds(p))));
}

double own_for(EffectKind kind, double effect, double p) {
  return rest_for(kind, -effect, p);
}

// Values of this side that leave the others one between 0 and 1.
double possible(EffectKind kind, double effect, double p) {
  double low = off_ends;
  double high = 1 - off_ends;
  if (kind == EffectKind::difference) {
    low = std::max(low, effect + off_ends);
    high = std::max(off_ends, std::min(high, 1 + effect - off_ends));
  } else if (kind == EffectKind::log_ratio) {
    high = std::max(off_ends, std::min(high, std::exp(effect)));
  }
  return std::clamp(p, std::min(low, high), high);
}

// z of a normal variable as far out as t of Student's with `freedom`.
double to_normal(double t, double freedom) {
  return std::sqrt(freedom * std::log1p(t * t / freedom)) * (8 * freedom + 1) / (8 * freedom + 3);
}

}  // namespace

double effect_of(const TwoSides& sides, EffectKind kind) {
  const double own = sides.own.sums().value();
  const double rest = sides.rest.sums().value();
  switch (kind) {
    case EffectKind::difference:
      return own - rest;
    case EffectKind::log_ratio:
      return std::log(own / rest);
    case EffectKind::log_odds:
      break;
  }
  return log_odds(own) - log_odds(rest);
}

double distance_from(const TwoSides& sides, EffectKind kind, double effect) {
  const double r = sides.correlation;
  // On the logit scale, as the least may lie near an end.
  const auto squared = [&](double logit) {
    const double p = 1 / (1 + std::exp(-logit));
    const double own = sides.own.deviate(p);
    const double rest = sides.rest.deviate(rest_for(kind, effect, p));
    return (own * own + rest * rest - 2 * r * own * rest) / (1 - r * r);
  };
  const double one = possible(kind, effect, sides.own.sums().value());
  const double other = possible(kind, effect, own_for(kind, effect, inside(sides.rest.sums().value())));
  std::pair<double, double> found{log_odds(one), 0};
  if (std::abs(one - other) < off_ends) {
    found.second = squared(found.first);
  } else {
    std::uintmax_t steps = most_steps;
    found = boost::math::tools::brent_find_minima(squared, log_odds(std::min(one, other)),
                                                  log_odds(std::max(one, other)), bits_of_value, steps);
  }
  const auto& [at, least] = found;
  const double p = 1 / (1 + std::exp(-at));
  const double own = sides.own.deviate(p);
  const double rest = sides.rest.deviate(rest_for(kind, effect, p));
  const double share = own * own + rest * rest > 0 ? own * own / (own * own + rest * rest) : .5;
  const double freedom =
      1 / (share * share / sides.own.freedom() + (1 - share) * (1 - share) / sides.rest.freedom());
  return to_normal(std::sqrt(std::max(0.0, least)), freedom);
}

double Calibration::limit(double wanted) const {
  if (seen_ <= 0) return wanted;
  return wanted < wanted_ ? wanted * seen_ / wanted_ : wanted - wanted_ + seen_;
}

double p_of_deviate(double z) {
  return std::max(std::erfc(std::abs(z) / std::sqrt(2.)), std::numeric_limits<double>::min());
}

double deviate_of_p(double p) {
  if (p >= 1) return 0;
  return std::sqrt(2.) * boost::math::erfc_inv(std::max(p, std::numeric_limits<double>::min()));
}

Interval effects_within(const std::function<double(double)>& distance, double limit, double estimate,
                        double step, Interval bounds) {
  const auto end = [&](double sign, double bound) {
    double inner = estimate;
    double width = step;
    double outer = estimate;
    const auto beyond = [&](double at) { return distance(at) - limit; };
    double at_outer = -limit;
    double at_inner = -limit;
    while (at_outer <= 0) {
      if (outer == bound) return bound;
      inner = outer;
      at_inner = at_outer;
      outer = sign < 0 ? std::max(bound, outer - width) : std::min(bound, outer + width);
      at_outer = beyond(outer);
      width *= 1.5;
    }
    std::uintmax_t steps = most_steps;
    const bool rising = inner < outer;
    const auto [a, b] = boost::math::tools::toms748_solve(
        beyond, rising ? inner : outer, rising ? outer : inner, rising ? at_inner : at_outer,
        rising ? at_outer : at_inner, boost::math::tools::eps_tolerance<double>(bits_of_limit), steps);
    return (a + b) / 2;
  };
  return {end(-1, bounds.low), end(1, bounds.high)};
}

Interval agreeing(Interval interval, double estimate, bool with_none) {
  if (std::isnan(interval.low)) return interval;
  interval = {std::min(interval.low, estimate), std::max(interval.high, estimate)};
  if (with_none) return {std::min(interval.low, 0.0), std::max(interval.high, 0.0)};
  constexpr double beyond = 1e-9;
  if (estimate > 0) {
    interval.low = std::max(interval.low, std::min(estimate, beyond));
  } else if (estimate < 0) {
    interval.high = std::min(interval.high, std::max(estimate, -beyond));
  }
  return interval;
}

}  // namespace slant
