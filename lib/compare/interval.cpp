// Confidence intervals of shares and rates: design effects, then quantiles of beta and gamma.
#include "compare/interval.hpp"

#include <algorithm>

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include "base/ratio.hpp"
#include "compare/effective_units.hpp"

namespace slant {
namespace {

// Long doubles would cost four times the time for digits that nobody prints.
using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

constexpr double to_jeffreys = 0.1;  // of the way to ½

constexpr Interval no_interval{missing, missing};

// What is believed before any unit was seen, and the number of units that it is worth.
struct Prior {
  double units, value;
  double with(double positive_units, double estimate) const {
    return (positive_units * estimate + units * value) / (positive_units + units);
  }
};

constexpr Prior away_from_end{16, 0.4}, towards_end{1, 0.25};  // correlations within units
constexpr double least_correlation = -0.1;                     // less is chance
constexpr Prior above_count{0.5, 2}, below_count{0.5, 1};      // excesses of a count's variance
constexpr double skewed_units = 3;  // few units with hits mostly show too little of the excess

double number(std::uint64_t integer) {
  return static_cast<double>(integer);
}

// Of Σx/Σm, for the ratio r: n/(n−1) Σ(x − rm)².
double spread(const RatioMoments& sums, double ratio) {
  const double n = number(sums.units);
  const double squares = number(sums.xx) - 2 * ratio * number(sums.xm) + ratio * ratio * number(sums.mm);
  return n / (n - 1) * std::max(0.0, squares);
}

}  // namespace

double share_low(double x, double n, double shift, double tail) {
  return x + shift > 0 ? boost::math::ibeta_inv(x + shift, n - x + 1 - shift, tail, Policy()) : 0;
}

double share_high(double x, double n, double shift, double tail) {
  return n - x + shift > 0 ? boost::math::ibetac_inv(x + 1 - shift, n - x + shift, tail, Policy()) : 1;
}

double count_low(double x, double shift, double tail) {
  return x + shift > 0 ? boost::math::gamma_p_inv(x + shift, tail, Policy()) : 0;
}

double count_high(double x, double shift, double tail) {
  return boost::math::gamma_q_inv(x + 1 - shift, tail, Policy());
}

Interval share_interval(const RatioMoments& sums, double level) {
  if (sums.units < fewest_units || sums.m == 0) return no_interval;
  const double mentions = number(sums.m);
  const double share = number(sums.x) / mentions;
  const double binomial = share * (1 - share);
  const double pairs = number(sums.mm) - mentions;  // ordered ones within units
  const double rest = number(sums.m - sums.x);
  const double positive = std::min(equal_units(number(sums.x), number(sums.xx)),
                                   equal_units(rest, number(sums.mm - 2 * sums.xm + sums.xx)));
  double correlation = 0;
  if (binomial > 0 && pairs > 0) {
    correlation = (spread(sums, share) - binomial * mentions) / (binomial * pairs);
    correlation = std::clamp(correlation, least_correlation, 1.0);
  }
  const auto effective = [&](const Prior& prior) {
    return mentions / (1 + std::max(0.0, prior.with(positive, correlation)) * pairs / mentions);
  };
  const double away = effective(away_from_end);
  const double towards = effective(towards_end);
  const double n_low = share * away + (1 - share) * towards;
  const double n_high = share * towards + (1 - share) * away;
  const double tail = (1 - level) / 2;
  return {sums.x > 0 ? share_low(share * n_low, n_low, to_jeffreys, tail) : 0,
          sums.x < sums.m ? share_high(share * n_high, n_high, to_jeffreys, tail) : 1};
}

Interval rate_interval(const RatioMoments& sums, double level) {
  if (sums.units < fewest_units || sums.m == 0) return no_interval;
  const double x = number(sums.x);
  const double words = number(sums.m);
  const double positive = equal_units(x, number(sums.xx));
  const double excess = sums.x > 0 ? spread(sums, x / words) / x - 1 : 0;
  const double upwards = sums.x > 0 ? excess * (1 + skewed_units / positive) : 0;
  const double low = 1 + std::max(0.0, below_count.with(positive, excess));
  const double high = 1 + std::max(0.0, above_count.with(positive, upwards));
  const double tail = (1 - level) / 2;
  return {sums.x > 0 ? count_low(x / low, to_jeffreys, tail) * low / words : 0,
          count_high(x / high, to_jeffreys, tail) * high / words};
}

}  // namespace slant
