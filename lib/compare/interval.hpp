// Intervals of a share and of a rate whose units are articles or events, from integer moments alone.
//
// Words of one article are not independent, so x of m mentions say as much as x/D of m/D draws, D being the
// design effect (Kish 1965, §8.2; Korn and Graubard 1998, Survey Methodology 24, 193–201). Of a share, D = 1
// + ρ(Σm²/Σm − 1), and the correlation ρ within units is estimated by moments, ρ̂ = (n/(n−1) Σ(x−p̂m)² − p̂q̂Σm)
// / (p̂q̂(Σm²−Σm)). Few positive units say little about it: ρ = (Kρ̂ + kρ₀)/(K + k), where K = (Σx)²/Σx² counts
// the units that carry the rarer side, once for each limit. The one away from the nearer end (the upper one
// of a small share) has k = 16, ρ₀ = .4, as the rare article that says nothing else is easily missed; the
// other k = 1, ρ₀ = .25; in between, the two are mixed by p̂. Of a rate, D = n/(n−1) Σ(x−r̂w)²/Σx, with the
// like of it. Limits are the exact ones, a fifth of the way to Jeffreys'.
//
// The constants were chosen by simulation (bench/coverage.cpp; notebooks/03-coverage.ipynb has every cell and
// README.md here what falls short).
#pragma once

#include <cstdint>

#include "count/moments.hpp"

namespace slant {

struct Interval {
  double low, high;  // NaN where there is none
};

// Below, the data do not say how units differ: no interval.
inline constexpr std::uint64_t fewest_units = 5;
// Below, nobody has tried whether intervals cover; from here on, 93 % was reached in every cell.
inline constexpr std::uint64_t few_units = 10;

// Whether a share or rate stands on too few units that mention the choice to be leaned on.
inline bool is_few(std::uint64_t units) {
  return units < few_units;
}

// Of Σx/Σm, each unit's x among its m mentions. NaN below fewest_units. O(1), about 1 µs.
Interval share_interval(const RatioMoments& moments, double level);

// Of Σx/Σm, m being words: hits per word. Counts over their design effect against gamma limits; a count of 0
// has the exact Poisson limit of its effective words. NaN below fewest_units. O(1), about 1 µs.
Interval rate_interval(const RatioMoments& moments, double level);

// Limits of x of n draws that leave `tail` outside; neither need be whole. `shift` 0: Clopper and Pearson
// (1934); ½: Jeffreys' (Brown, Cai and DasGupta 2001, §3.1.3).
double share_low(double x, double n, double shift, double tail);
double share_high(double x, double n, double shift, double tail);
// The same of a count's expectation; `shift` 0: Garwood (1936).
double count_low(double x, double shift, double tail);
double count_high(double x, double shift, double tail);

}  // namespace slant
