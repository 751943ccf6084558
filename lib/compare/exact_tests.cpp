// Fisher's exact test, and exchanges of the residuals of a few units.
#include "compare/exact_tests.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "compare/two_sides.hpp"

namespace slant {
namespace {

constexpr double as_likely = 1 + 1e-7;
constexpr double most_hits = 2000;

// The hypergeometric distribution of the hits of the first side.
struct FisherMargins {
  double x, m1, m2;  // hits of both; of the rarer kind

  double low() const { return std::max(0.0, x - m2); }
  double high() const { return std::min(x, m1); }
  double mode() const { return std::clamp(std::floor((x + 1) * (m1 + 1) / (m1 + m2 + 2)), low(), high()); }
  // P(k + 1) / P(k)
  double up(double k) const { return (m1 - k) * (x - k) / ((k + 1) * (m2 - x + k + 1)); }
};

struct FisherTable {
  FisherMargins margins;
  double seen;

  FisherTable(double x1, double m1, double x2, double m2) : margins{x1 + x2, m1, m2}, seen(x1) {
    if (2 * margins.x <= m1 + m2) return;
    margins.x = m1 + m2 - margins.x;
    seen = m1 - x1;
  }
};

double yates_p(const FisherTable& table) {
  const auto& [x, m1, m2] = table.margins;
  const double n = m1 + m2;
  const double off = std::abs(table.seen - x * m1 / n) - .5;
  return off <= 0 ? 1 : p_of_deviate(off / std::sqrt(x * (n - x) / n * m1 / n * m2 / (n - 1)));
}

double log_choose(double n, double k) {
  return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
}

}  // namespace

double fisher_p(double x1, double m1, double x2, double m2) {
  const FisherTable table(x1, m1, x2, m2);
  const FisherMargins& margins = table.margins;
  if (margins.x > most_hits) return yates_p(table);
  // Of all tables, the likeliest being 1; from it outwards, so that nothing overflows.
  double seen = 1;
  for (double k = margins.mode(); k < table.seen; ++k) seen *= margins.up(k);
  for (double k = margins.mode(); k > table.seen; --k) seen /= margins.up(k - 1);
  double all = 0;
  double unlikely = 0;
  const auto add = [&](double chance) {
    all += chance;
    if (chance <= seen * as_likely) unlikely += chance;
  };
  double chance = 1;
  for (double k = margins.mode(); k <= margins.high() && chance > 0; ++k) {
    add(chance);
    chance *= k < margins.high() ? margins.up(k) : 0;
  }
  chance = 1;
  for (double k = margins.mode() - 1; k >= margins.low() && chance > 0; --k) {
    chance /= margins.up(k);
    add(chance);
  }
  return std::min(1.0, unlikely / all);
}

double least_fisher_p(double x1, double m1, double x2, double m2) {
  const FisherMargins margins = FisherTable(x1, m1, x2, m2).margins;
  const double all = log_choose(margins.m1 + margins.m2, margins.x);
  const auto chance = [&](double k) {
    return std::exp(log_choose(margins.m1, k) + log_choose(margins.m2, margins.x - k) - all);
  };
  const double low = chance(margins.low());
  const double high = chance(margins.high());
  if (margins.low() == margins.high()) return 1;
  return std::abs(low - high) <= low * 1e-7 ? low + high : std::min(low, high);
}

double exchanged_p(std::span<const UnitCount> own, std::span<const UnitCount> rest) {
  UnitCount all{0, 0};
  for (const auto& side : {own, rest}) {
    for (const UnitCount& unit : side) all = {all.x + unit.x, all.m + unit.m};
  }
  std::vector<double> residuals;
  for (const auto& side : {own, rest}) {
    for (const UnitCount& unit : side) residuals.push_back(unit.x - all.x / all.m * unit.m);
  }
  const auto size = static_cast<std::ptrdiff_t>(own.size());
  const double seen = std::abs(std::accumulate(residuals.begin(), residuals.begin() + size, 0.0)) - 1e-9;
  std::vector<char> chosen(residuals.size(), 0);
  std::fill(chosen.end() - size, chosen.end(), 1);
  double reached = 0;
  double ways = 0;
  do {
    double sum = 0;
    for (std::size_t i = 0; i < chosen.size(); ++i) sum += chosen[i] != 0 ? residuals[i] : 0;
    reached += std::abs(sum) >= seen ? 1 : 0;
    ++ways;
  } while (std::next_permutation(chosen.begin(), chosen.end()));
  return reached / ways;
}

}  // namespace slant
