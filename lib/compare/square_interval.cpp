// Inverts the quantiles of the non-central χ² distribution.
#include "compare/square_interval.hpp"

#include <algorithm>
#include <cmath>

#include <boost/math/distributions/non_central_chi_squared.hpp>

#include "base/ratio.hpp"
#include "compare/quantile.hpp"

namespace slant {
namespace {

// From here on √x is normal around √(non-centrality + degrees − 1) with variance 1 to four digits.
constexpr double far_from_centre = 400;

double probability_below(double x, double degrees, double non_centrality) {
  if (x <= 0) return 0;
  return boost::math::cdf(boost::math::non_central_chi_squared(degrees, non_centrality), x);
}

// The non-centrality at which x is the quantile of the probability that a normal deviate is below `reach`; 0: even
// at 0 x is no larger than that.
double non_centrality(double x, double degrees, double reach) {
  if (x <= 0) return 0;
  const double root = std::sqrt(x) - reach;
  const double far = root * root + 1 - degrees;
  if (root > 0 && far > far_from_centre) return far;
  const double probability = std::erfc(-reach / std::sqrt(2.0)) / 2;
  if (probability_below(x, degrees, 0) <= probability) return 0;
  double low = 0;
  double high = 1;
  while (high < 2 * far_from_centre && probability_below(x, degrees, high) > probability) high *= 2;
  for (int step = 0; step < 50; ++step) {
    const double middle = (low + high) / 2;
    (probability_below(x, degrees, middle) > probability ? low : high) = middle;
  }
  return (low + high) / 2;
}

}  // namespace

Interval square_interval(const SquareEstimate& of, double level) {
  constexpr double rounding = 1e-20;
  if (!(of.bias > rounding) || !(of.degrees > 0)) return {missing, missing};
  const double observed = std::max(of.observed, 0.0);
  // A twentieth of a unit of noise keeps the ratio from 0/0.
  constexpr double little = 0.05;
  const double scale =
      std::min((of.variance + 4 * little * of.bias * of.bias) / (4 * (observed + little * of.bias)),
               std::max(of.bias, observed));
  const double degrees = std::max(of.bias / scale, 0.05);
  const double reach = student_quantile(1 - (1 - level) / 2, of.degrees);
  const double wider = std::max(of.bias, of.exchanged) / degrees;
  const bool stands_out = non_centrality(observed / wider, degrees, reach) > 0;
  return {stands_out ? scale * non_centrality(observed / scale, degrees, reach) : 0.0,
          scale * non_centrality(std::max(observed, of.bias) / scale, degrees, -reach)};
}

}  // namespace slant
