// Effect, test and intervals of one side against the other, from one reference.
#pragma once

#include <span>

#include "compare/contrasts.hpp"
#include "compare/exact_tests.hpp"
#include "compare/interval.hpp"
#include "compare/two_sides.hpp"

namespace slant {

struct SidesData {
  SideSums own, rest;
  double correlation{0};  // see TwoSides
  bool exact{true};       // whether the sums are counts, so that exact tests can be asked
  // Of each unit, needed where neither side has more than most_exact_units; else empty.
  std::span<const UnitCount> own_units, rest_units;
};

// p is that of the distance of "no effect", but never below Fisher's, which takes hits for independent. Where
// both sides have at most most_exact_units units, and a mention two others beside it in its unit at most,
// residuals of units are exchanged instead, and p is not below the smaller of Fisher's for hits and Fisher's for
// units that have any. None below fewest_units a side. Some 3 µs.
EffectTest test_sides(const SidesData& sides, Measure measure);

// By inverting the same distance, calibrated so that it says what p says of no effect. A limit of log odds
// that nothing bounds, as a side never or always uses the variant, is Woolf's (1955). Some 30 µs.
// `critical`: the normal deviate that an effect outside has more than.
EffectIntervals intervals_of(const SidesData& sides, Measure measure, const EffectTest& test,
                             double critical);

}  // namespace slant
