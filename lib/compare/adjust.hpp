// Adjustment of p-values for multiple testing.
#pragma once

#include <vector>

namespace slant {

// Benjamini and Hochberg (1995): for each p the smallest false discovery rate at which it would be called a
// discovery. NaN stays NaN and is no test. O(n log n).
std::vector<double> benjamini_hochberg(const std::vector<double>& p);

}  // namespace slant
