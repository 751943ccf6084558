// Formulas of chi-squared, G-squared (keyness) and Fightin' Words.
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <boost/math/constants/constants.hpp>

#include "base/ratio.hpp"
#include "compare/token_contrasts.hpp"

namespace slant {
namespace {

struct Margins {
  double own, rest, word, others, all;

  explicit Margins(const FourCounts& c)
      : own(c.own + c.own_others),
        rest(c.rest + c.rest_others),
        word(c.own + c.rest),
        others(c.own_others + c.rest_others),
        all(own + rest) {}

  bool empty() const { return own <= 0 || rest <= 0 || word <= 0 || others <= 0; }
  double deviation(const FourCounts& c) const { return c.own - own * word / all; }
};

double signed_as(double value, double deviation) {
  return deviation < 0 ? -value : value;
}

// ln of the two-sided tail of a normal deviate.
double log_tail(double z) {
  const double t = std::abs(z) / std::sqrt(2.0);
  if (t < 25) return std::log(std::erfc(t));
  // erfc(t) = exp(−t²) / (t √π) (1 − 1/2t² + 3/4t⁴ − 15/8t⁶ …): at t = 25 right to 12 digits.
  const double s = 1 / (2 * t * t);
  const double series = 1 - s * (1 - 3 * s * (1 - 5 * s * (1 - 7 * s)));
  return -t * t - std::log(t * boost::math::constants::root_pi<double>()) + std::log(series);
}

}  // namespace

double chi_squared(const FourCounts& counts, Correction correction) {
  const Margins margins(counts);
  if (margins.empty()) return missing;
  const double deviation = margins.deviation(counts);
  const double off = correction == Correction::yates ? std::min(.5, std::abs(deviation)) : 0;
  const double d = std::abs(deviation) - off;
  const double statistic =
      d * d * std::pow(margins.all, 3) / (margins.own * margins.rest * margins.word * margins.others);
  return signed_as(statistic, deviation);
}

double g_squared(const FourCounts& counts, Correction correction) {
  const Margins margins(counts);
  if (margins.empty()) return missing;
  const double deviation = margins.deviation(counts);
  double off = correction == Correction::yates ? std::min(.5, std::abs(deviation)) : 0;
  if (deviation < 0) off = -off;
  const std::array<std::array<double, 3>, 4> cells{
      {{counts.own - off, margins.own, margins.word},
       {counts.own_others + off, margins.own, margins.others},
       {counts.rest + off, margins.rest, margins.word},
       {counts.rest_others - off, margins.rest, margins.others}}};
  double sum = 0;
  for (const auto& [observed, row, column] : cells) {
    if (observed > 0) sum += observed * std::log(observed * margins.all / (row * column));
  }
  double statistic = std::max(0.0, 2 * sum);
  if (correction == Correction::williams) {
    const double n = margins.all;
    statistic /=
        1 + (n / margins.own + n / margins.rest - 1) * (n / margins.word + n / margins.others - 1) / (6 * n);
  }
  return signed_as(statistic, deviation);
}

Tail normal_tail(double z) {
  if (std::isnan(z)) return {missing, missing};
  const double log_p = log_tail(z);
  return {std::max(std::exp(log_p), std::numeric_limits<double>::min()),
          log_p / boost::math::constants::ln_ten<double>()};
}

Tail chi_squared_tail(double statistic) {
  return normal_tail(std::sqrt(std::abs(statistic)));
}

WordOdds fightin_words(const FourCounts& counts, double alpha, double alpha_all, OddsVariance variance) {
  const double own = counts.own + alpha;
  const double rest = counts.rest + alpha;
  const double own_others = counts.own_others + alpha_all - alpha;
  const double rest_others = counts.rest_others + alpha_all - alpha;
  if (own <= 0 || rest <= 0 || own_others <= 0 || rest_others <= 0) return {missing, missing};
  const double log_odds = std::log(own / own_others) - std::log(rest / rest_others);
  double spread = 1 / own + 1 / rest;
  if (variance == OddsVariance::four_terms) spread += 1 / own_others + 1 / rest_others;
  return {log_odds, log_odds / std::sqrt(spread)};
}

}  // namespace slant
