// Score statistics of Mantel and Haenszel's odds ratio and difference over events.
#include "compare/within_events.hpp"

#include <algorithm>
#include <cmath>

namespace slant {
namespace {

constexpr double farthest = 50;  // of a logarithm

double over_root(double sum, double squares, double events) {
  return squares > 0 ? std::abs(sum) / std::sqrt(squares * events / (events - 1)) : 0;
}

double distance_of_difference(const EventSums& of, double difference) {
  const double squares =
      of.rr + of.ss - 2 * of.rs - 2 * difference * (of.rw - of.sw) + difference * difference * of.ww;
  return over_root(of.r - of.s - difference * of.w, squares, of.events);
}

double distance_of_log_odds(const EventSums& of, double log_odds) {
  const double ratio = std::exp(log_odds);
  const double squares = of.rr - 2 * ratio * of.rs + ratio * ratio * of.ss;
  return over_root(of.r - ratio * of.s, squares, of.events);
}

}  // namespace

void EventSums::add(double x, double m, double y, double k) {
  const double n = m + k;
  events += 1;
  const double own = x * (k - y) / n;
  const double other = (m - x) * y / n;
  const double weight = m * k / n;
  r += own;
  s += other;
  w += weight;
  rr += own * own;
  rs += own * other;
  ss += other * other;
  rw += own * weight;
  sw += other * weight;
  ww += weight * weight;
  telling += own != other ? 1 : 0;
  if (n > 1) variance += weight * (x + y) * (n - x - y) / (n * (n - 1));
}

EffectTest test_within(const EventSums& of) {
  EffectTest made;
  if (of.events < 2 || of.r + of.s <= 0) return made;
  const double difference = (of.r - of.s) / of.w;
  const double squares =
      of.rr + of.ss - 2 * of.rs - 2 * difference * (of.rw - of.sw) + difference * difference * of.ww;
  made.error = std::sqrt(std::max(0.0, squares) * of.events / (of.events - 1)) / of.w;
  made.freedom = of.events - 1;
  if (of.events < static_cast<double>(fewest_units)) return made;
  made.distance = distance_of_difference(of, 0);
  const double corrected = std::max(0.0, std::abs(of.r - of.s) - .5);
  const double of_hits = of.variance > 0 ? p_of_deviate(corrected / std::sqrt(of.variance)) : 1;
  made.least_p = std::min(1.0, std::exp2(1 - of.telling));
  made.p = std::max({p_of_deviate(made.distance), of_hits, made.least_p});
  made.z = std::copysign(deviate_of_p(made.p), of.r - of.s);
  return made;
}

EffectIntervals intervals_within(const EventSums& of, const EffectTest& test, const IntervalReach& reach) {
  EffectIntervals made;
  if (std::isnan(test.p)) return made;
  const double limit = Calibration(test.distance, std::abs(test.z)).limit(reach.critical);
  made.difference =
      agreeing(effects_within([&](double effect) { return distance_of_difference(of, effect); }, limit,
                              (of.r - of.s) / of.w, std::max(.01, limit * test.error), {-1, 1}),
               reach.with_none);
  const double smoothed = std::log((of.r + .5) / (of.s + .5));
  const double reached = limit * std::sqrt(1 / (of.r + .5) + 1 / (of.s + .5));
  const double estimate = std::clamp(std::log(of.r / of.s), -farthest, farthest);
  made.log_odds = effects_within([&](double effect) { return distance_of_log_odds(of, effect); }, limit,
                                 estimate, std::max(.1, reached / 2), {-farthest, farthest});
  if (made.log_odds.low <= -farthest) made.log_odds.low = smoothed - reached;
  if (made.log_odds.high >= farthest) made.log_odds.high = smoothed + reached;
  made.log_odds = agreeing(made.log_odds, reach.with_none);
  return made;
}

}  // namespace slant
