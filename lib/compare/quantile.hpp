// Quantiles of what was drawn, and of Student's t.
#pragma once

#include <span>

namespace slant {

double mean_of(std::span<const double> values);

// Of sorted values, linear between them (Hyndman and Fan 1996, type 7); not empty.
double quantile(std::span<const double> sorted, double probability);

double student_quantile(double probability, double degrees);

}  // namespace slant
