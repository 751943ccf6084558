// Score statistics of Mantel and Haenszel's odds ratio and difference over events.
#include "compare/within_events.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slant {

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

double EventSums::squares(double difference) const {
  const double sum = rr + ss - 2 * rs - 2 * difference * (rw - sw) + difference * difference * ww;
  return std::max(0.0, sum);
}

EffectTest test_within(const EventSums& of, Measure measure) {
  EffectTest made;
  if (of.events < 2 || of.r + of.s <= 0) return made;
  const double sample = of.events / (of.events - 1);
  made.error = std::sqrt(of.squares((of.r - of.s) / of.w) * sample) / of.w;
  if (measure == Measure::rate) {
    const double of_ratio = of.rr / (of.r * of.r) - 2 * of.rs / (of.r * of.s) + of.ss / (of.s * of.s);
    made.error = of.r > 0 && of.s > 0 ? std::sqrt(std::max(0.0, of_ratio) * sample) : missing;
  }
  made.freedom = of.events - 1;
  if (of.events < static_cast<double>(fewest_units)) return made;
  const double squares = of.squares(0) * sample;
  made.distance = squares > 0 ? std::abs(of.r - of.s) / std::sqrt(squares) : 0;
  const double corrected = std::max(0.0, std::abs(of.r - of.s) - .5);
  const double of_hits = of.variance > 0 ? p_of_deviate(corrected / std::sqrt(of.variance)) : 1;
  made.least_p = std::min(1.0, std::exp2(1 - of.telling));
  made.p = std::max({p_of_deviate(made.distance), of_hits, made.least_p});
  made.z = made.p < 1 ? std::copysign(deviate_of_p(made.p), of.r - of.s) : 0;
  return made;
}

namespace {

// Values θ for which (a − θ b)² ≤ aa − 2 θ ab + θ² bb (Fieller 1954): between two roots, or without an end.
Interval fieller(double a, double b, double aa, double ab, double bb, Interval bounds) {
  const double square = b * b - bb;
  const double middle = a * b - ab;
  const double constant = a * a - aa;
  const double root = std::sqrt(std::max(0.0, middle * middle - square * constant));
  Interval made = bounds;
  if (square > 0) {
    made = {(middle - root) / square, (middle + root) / square};
  } else if (constant > 0) {  // no upper end
    made.low = constant / (middle + root);
  }
  return {std::max(made.low, bounds.low), std::min(made.high, bounds.high)};
}

}  // namespace

EffectIntervals intervals_within(const EventSums& of, Measure measure, const EffectTest& test,
                                 double critical) {
  EffectIntervals made;
  if (std::isnan(test.p)) return made;
  const double limit = Calibration(test.distance, std::abs(test.z)).limit(critical);
  const double squared = limit * limit * of.events / (of.events - 1);
  const Interval difference = fieller(of.r - of.s, of.w, squared * (of.rr - 2 * of.rs + of.ss),
                                      squared * (of.rw - of.sw), squared * of.ww, {-1, 1});
  const double infinite = std::numeric_limits<double>::infinity();
  const Interval ratio =
      fieller(of.r, of.s, squared * of.rr, squared * of.rs, squared * of.ss, {0, infinite});
  made.log_odds = {std::log(ratio.low), std::log(ratio.high)};
  made.log_ratio = made.log_odds;
  made.difference = difference;
  const double smoothed = std::log((of.r + .5) / (of.s + .5));
  const double reached = limit * std::sqrt(1 / (of.r + .5) + 1 / (of.s + .5));
  if (std::isinf(made.log_odds.low)) made.log_odds.low = smoothed - reached;
  if (std::isinf(made.log_odds.high)) made.log_odds.high = smoothed + reached;
  // Where all events say the same, squares do not tell how far an effect could be: as far as p lets it (Miettinen 1976).
  const double part = test.z == 0 ? 0 : critical / std::abs(test.z);
  if (of.r <= 0) made.log_odds.high = made.log_ratio.high = smoothed * (1 - part);
  if (of.s <= 0) made.log_odds.low = made.log_ratio.low = smoothed * (1 - part);
  if (test.error <= 0) {
    const double seen = (of.r - of.s) / of.w;
    made.difference = {std::max(-1.0, seen - part * std::abs(seen)),
                       std::min(1.0, seen + part * std::abs(seen))};
  }
  (measure == Measure::rate ? made.difference : made.log_ratio) = {missing, missing};
  return made;
}

}  // namespace slant
