// A group against the others inside the events that both write about: Mantel and Haenszel's sums.
#pragma once

#include "compare/side_inference.hpp"

namespace slant {

// Of an event with x of m for the group and y of k for the others, n = m + k: r = x (k − y) / n, s = (m − x) y / n,
// w = m k / n. Σr / Σs is Mantel and Haenszel's odds ratio (1959), Σ(r − s) / Σw their difference of shares.
struct EventSums {
  double r{0}, s{0}, w{0};
  double rr{0}, rs{0}, ss{0}, rw{0}, sw{0}, ww{0};
  double events{0};
  double telling{0};   // events where r and s differ
  double variance{0};  // of Σ(r − s) under equal odds, hits being independent

  void add(double x, double m, double y, double k);
  // Σ (r − s − δ w)²; rounding does not make it less than 0.
  double squares(double difference) const;
};

// Events are independent, hits inside them are not: Σ(r − θs) or Σ(r − s − θw) over the root of the sum of its squares
// (a score statistic). p is at least that of Mantel and Haenszel's test with its correction, which takes hits for
// independent, and at least 2 / 2ᵏ of k telling events, as all of them could have turned out alike by chance.
// None below fewest_units events.
EffectTest test_within(const EventSums& sums, Measure measure);
EffectIntervals intervals_within(const EventSums& sums, Measure measure, const EffectTest& test,
                                 double critical);

}  // namespace slant
