// The interval of a sum of squared differences, which cannot be negative and is skewed near nought.
#pragma once

#include "compare/interval.hpp"

namespace slant {

// x = Σ_j λ_j (δ_j + z_j)², z_j standard normal: what noise makes of s = Σ λ_j δ_j².
struct SquareEstimate {
  double observed;   // x
  double bias;       // Σ λ_j: what noise adds to x, and no λ_j is larger
  double exchanged;  // the same if both sides had the spread of both together
  double variance;   // of x to first order, at x itself: 4 Σ λ_j² (δ_j + z_j)²
  double degrees;    // of freedom that the spread is known with
};

// Of s, at the level. Both x and its variance are sums over the same (δ_j + z_j)², so g = variance / 4x is a mean of
// the λ_j even where x is small, and x / g is taken as χ² with bias / g degrees of freedom and non-centrality s / g
// (Patnaik 1949 for such scaling). Its quantiles are inverted, at the probability that a normal deviate has of
// reaching Student's t. Where `exchanged` would leave 0 in, so does the interval. An x below what noise alone adds
// counts as that. NaN where nothing has any spread.
Interval square_interval(const SquareEstimate& estimate, double level);

}  // namespace slant
