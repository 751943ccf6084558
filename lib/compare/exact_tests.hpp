// Exact tests of a common share, where numbers are small.
#pragma once

#include <cstdint>
#include <span>

#include "compare/side.hpp"

namespace slant {

// Fisher's (1935): of x₁ of m₁ and x₂ of m₂, each hit independent of the others; two-sided, over all tables that are
// no more likely than this one. Above 2,000 of the rarer kind the normal approximation with Yates' correction.
// Whole numbers. O(hits of the rarer kind), at most some 10 µs.
double fisher_p(double x1, double m1, double x2, double m2);

// The least p that fisher_p() gives for any table with these margins.
double least_fisher_p(double x1, double m1, double x2, double m2);

struct UnitCount {
  double x, m;
};

// Most units of a side whose permutations are all gone through: 3,432 of seven and seven.
inline constexpr std::size_t most_exact_units = 7;

// What units have beyond a common share, x − p̂ m, exchanged among all units of both sides; each keeps its own mentions.
// The part of all ways to choose the first side's units that move its sum as far from 0.
double exchanged_p(std::span<const UnitCount> own, std::span<const UnitCount> rest);

}  // namespace slant
