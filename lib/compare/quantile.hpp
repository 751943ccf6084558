// Quantiles of what was drawn, and of Student's t.
#pragma once

#include <span>
#include <vector>

#include "compare/interval.hpp"

namespace slant {

double mean_of(std::span<const double> values);

// Of sorted values, linear between them (Hyndman and Fan 1996, type 7); not empty.
double quantile(std::span<const double> sorted, double probability);

// What a share of `level` of the drawn values lies in, as much below it as above; sorts them, of which there
// must be some.
Interval central_interval(std::vector<double>& drawn, double level);

double student_quantile(double probability, double degrees);

}  // namespace slant
