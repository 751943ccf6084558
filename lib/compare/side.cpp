// A share or rate with its design effect, and the normal deviate of a supposed one.
#include "compare/side.hpp"

#include <algorithm>
#include <cmath>

#include "compare/effective_units.hpp"

namespace slant {
namespace {

constexpr double prior_units = 4;               // carrying units that the prior counts for
constexpr double prior_units_of_rates = 10;     // hits of few topical articles say little of the spread
constexpr double most_prior_correlation = .55;  // of mentions within a unit
constexpr double prior_shape = .3;              // of a Gamma that hits differ by between units
constexpr double least_prior_effect = 2;        // of a rate
constexpr double followed = 3;  // standard errors from what was seen, up to where D follows what is supposed
constexpr double most_alike = 2;   // of the effect of units whose mentions are all alike
constexpr double least_left = .1;  // of a variance, where one unit has nearly all mentions

double fourth_power(double x) {
  return x * x * x * x;
}

// Peizer and Pratt's g; g(0) = 1, g(1) = 0.
double g_of(double x) {
  if (x < 1e-9) return 1;
  const double off = 1 - x;
  // The quotient loses its digits near 1: series to the second term.
  if (std::abs(off) < 1e-3) return off / 3 + off * off / 6;
  return (1 - x * x + 2 * x * std::log(x)) / (off * off);
}

// Φ⁻¹ of the probability of less than x of n, and of half of x itself; neither need be whole.
double binomial_deviate(double x, double n, double p) {
  const double q = 1 - p;
  const double below = x - .5;
  double distance = below + 2. / 3 - (n + 1. / 3) * p;
  distance += .02 * (q / (below + 1) - p / (n - below) + (q - .5) / (n + 1));
  const double g = 1 + q * g_of(x / (n * p)) + p * g_of(std::max(0.0, n - x) / (n * q));
  return distance * std::sqrt(std::max(0.0, g) / ((n + 1. / 6) * p * q));
}

}  // namespace

double seen_design_effect(const SideSums& sums) {
  if (sums.x <= 0 || sums.units < 2) return 1;
  const double p = sums.value();
  return std::max(1.0, sums.squares(p) * sums.units / (sums.units - 1) / sums.x);
}

Side::Side(const SideSums& sums, Measure measure, double clumped)
    : sums_(sums), measure_(measure), clumped_(clumped) {
  seen_ = std::clamp(sums.value(), 1e-9, 1 - 1e-9);
  const double own = equal_units(sums.x, sums.xx);
  const double rest = equal_units(sums.m - sums.x, sums.mm - 2 * sums.xm + sums.xx);
  const double carrying = measure == Measure::rate ? own : std::min(own, rest);
  const double prior = fourth_power(measure == Measure::rate ? prior_units_of_rates : prior_units);
  weight_ = prior / (prior + fourth_power(carrying));
  // Were mentions so alike, few units would have both kinds.
  const double part = carrying / sums.units;
  prior_correlation_ = most_prior_correlation * (1 - part * part);
  const double units = equal_units(sums.m, sums.mm);
  freedom_ = std::max(2.0, units * units / 2);
  const double least = .5 / (sums.m + 1);
  const double middle = std::clamp(seen_, least, 1 - least);
  const double reach = followed * std::sqrt(middle * (1 - middle) * effect_at(middle) / sums.m);
  low_ = std::max(1e-9, middle - reach);
  high_ = std::min(1 - 1e-9, middle + reach);
}

// Far away the supposed share alone would make the squares, and z fall again: there D stays as it is nearer.
double Side::design_effect(double p) const {
  return effect_at(std::clamp(p, low_, high_));
}

double Side::effect_at(double p) const {
  const double size = sums_.mm / sums_.m;  // mentions in the unit of a mention, itself one of them
  if (measure_ == Measure::share && size <= 1) return 1;
  // Of the value that was seen, residuals lack what units move it by themselves.
  const double lost = std::max(least_left, 1 - size / sums_.m);
  const double seen = sums_.squares(seen_) / (seen_ * (1 - seen_)) / lost / sums_.m;
  double prior = 1 + prior_correlation_ * (size - 1);
  if (measure_ == Measure::rate) {
    prior = std::max({least_prior_effect, 1 + p * size / prior_shape, clumped_});
  }
  // Squares around what is supposed hold its distance from what was seen, too; mentions are alike at most.
  const double most = measure_ == Measure::rate ? std::max(seen, prior) : most_alike * size;
  const double supposed =
      std::min(most, sums_.squares(p) / (p * (1 - p)) * sums_.units / (sums_.units - 1) / sums_.m);
  return std::max(1.0, (1 - weight_) * (supposed + seen) / 2 + weight_ * prior);
}

double Side::deviate(double p) const {
  const double effect = design_effect(p);
  const double n = sums_.m / effect;
  const double x = sums_.x / effect;
  const double expected = n * p;
  const double off = x - expected;
  const double shift = std::min(std::abs(off), .5 / (1 + std::min(expected, n - expected)));
  const double z = binomial_deviate(off > 0 ? x - shift : x + shift, n, p);
  return z * off < 0 ? 0 : z;
}

double Side::error(double p) const {
  return std::sqrt(p * (1 - p) * design_effect(p) / sums_.m);
}

}  // namespace slant
