// Two sides held against each other: one function of a supposed effect gives p and every interval, so that an
// interval leaves "no effect" out exactly where p says so.
#pragma once

#include <cstdint>
#include <functional>

#include "compare/interval.hpp"
#include "compare/side.hpp"

namespace slant {

// Ways to say how far two sides are apart. All are 0 where their values are equal.
enum class EffectKind : std::uint8_t {
  difference,  // of the values
  log_ratio,   // natural logarithm of their ratio
  log_odds,    // natural logarithm of their odds ratio
};

struct TwoSides {
  Side own, rest;
  double correlation{0};  // of the two values, where units are shared by the sides
};

// How many standard errors an effect of this kind lies from what was seen, never below 0: the root of the least
// z² + z'² over all pairs of values with that effect, z and z' being the sides' deviates (Side::deviate), their
// correlation taken into account; brought from Student's t to the normal scale, with degrees of freedom after
// Welch and Satterthwaite (Wallace 1959, Ann. Math. Stat. 30, 1121–1130). Some 2 µs.
double distance_from(const TwoSides& sides, EffectKind kind, double effect);

// The value that was seen on the way from `sides`, ±infinity where a ratio has a nought.
double effect_of(const TwoSides& sides, EffectKind kind);

// Turns a distance at "no effect" into one that a second test asks for, and all others along with it:
// proportionally up to there, by as much beyond. So p of the second test and the interval agree.
class Calibration {
 public:
  // `wanted`: what the distance of no effect is to become.
  Calibration(double distance_of_none, double wanted) : seen_(distance_of_none), wanted_(wanted) {}

  // What distance_from() has to reach for the calibrated one to be `wanted`.
  double limit(double wanted) const;

 private:
  double seen_, wanted_;
};

// Two-sided, of a standard normal deviate; and back. p of 0 is taken for the smallest number.
double p_of_deviate(double z);
double deviate_of_p(double p);

// Effects between `low` and `high` whose distance is at most `limit`, around `estimate`, whose own is about 0.
Interval effects_within(const std::function<double(double)>& distance, double limit, double estimate,
                        double step, Interval bounds);

// The interval with 0 inside or outside as is said, and with `estimate` inside; else the last digits of a limit, or what is
// added to counts for an estimate, might say otherwise.
Interval agreeing(Interval interval, double estimate, bool with_none);

}  // namespace slant
