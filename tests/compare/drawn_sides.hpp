// Two sides drawn from known shares: what tests and intervals of contrasts are tried on.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include "compare/side_inference.hpp"
#include "compare/simulated.hpp"

namespace slant::drawn {

// Mentions of the choice in a document that mentions it.
enum class SideMentions : std::uint8_t { one, geometric_2, geometric_5, poisson_2, poisson_15, pareto };
inline constexpr std::array<const char*, 6> side_mentions_names{"1",         "geometric 2", "geometric 5",
                                                                "Poisson 2", "Poisson 15",  "Pareto to 60"};

inline std::uint64_t mentions_of(simulated::Draws& draws, SideMentions of) {
  std::uint64_t m = 1;
  switch (of) {
    case SideMentions::one:
      break;
    case SideMentions::geometric_2:
      while (draws.happens(.5)) ++m;
      break;
    case SideMentions::geometric_5:
      while (draws.happens(.8)) ++m;
      break;
    case SideMentions::poisson_2:
    case SideMentions::poisson_15:
      do m = draws.poisson(of == SideMentions::poisson_2 ? 2 : 15);
      while (m == 0);
      break;
    case SideMentions::pareto:
      m = static_cast<std::uint64_t>(std::min(60.0, std::pow(1 - draws.uniform(), -1 / 1.1)));
      break;
  }
  return m;
}

struct SideCell {
  int documents{0};
  double share{0}, correlation{0};  // of mentions in one document: beta-binomial
  SideMentions mentions{SideMentions::one};
};

struct DrawnSide {
  SideSums sums;
  std::vector<UnitCount> units;
};

inline DrawnSide draw_side(simulated::Draws& draws, const SideCell& cell) {
  DrawnSide made;
  made.sums.units = cell.documents;
  const double urn = cell.correlation > 0 ? (1 - cell.correlation) / cell.correlation : 0;
  for (int d = 0; d < cell.documents; ++d) {
    const auto m = static_cast<double>(mentions_of(draws, cell.mentions));
    double x = 0;
    for (double drawn = 0; drawn < m; ++drawn) {  // Pólya's urn
      const double chance = urn > 0 ? (cell.share * urn + x) / (urn + drawn) : cell.share;
      x += draws.happens(chance) ? 1 : 0;
    }
    made.units.push_back({x, m});
    made.sums.x += x;
    made.sums.m += m;
    made.sums.xx += x * x;
    made.sums.xm += x * m;
    made.sums.mm += m * m;
  }
  return made;
}

inline SidesData data_of(const DrawnSide& own, const DrawnSide& rest) {
  SidesData data{own.sums, rest.sums, 0, true, {}, {}};
  if (std::max(own.units.size(), rest.units.size()) <= most_exact_units) {
    data.own_units = own.units;
    data.rest_units = rest.units;
  }
  return data;
}

struct Judged {
  double tests{0}, at_5{0}, at_1{0};                 // p ≤ .05, p ≤ .01
  double intervals{0}, covered{0}, covered_odds{0};  // the difference, the log odds
  double contradictions{0};                          // an interval and p that disagree
  double oracle{0};                                  // rejected by who knows the correlation, at 5 %
};

// z of who knows the correlation, normal.
inline double oracle_z(const DrawnSide& own, const DrawnSide& rest, const SideCell& a, const SideCell& b) {
  const SideSums& x = own.sums;
  const SideSums& y = rest.sums;
  const double p = (x.x + y.x) / (x.m + y.m);
  const auto variance = [p](const SideSums& of, double correlation) {
    return p * (1 - p) * (1 + correlation * (of.mm / of.m - 1)) / of.m;
  };
  return (x.value() - y.value()) / std::sqrt(variance(x, a.correlation) + variance(y, b.correlation));
}

inline Judged judge(const SideCell& a, const SideCell& b, int draws_wanted, std::uint64_t seed,
                    bool intervals) {
  Judged made;
  simulated::Draws draws(seed);
  const auto log_odds = [](double p) { return std::log(p / (1 - p)); };
  const double difference = a.share - b.share;
  const double odds = log_odds(a.share) - log_odds(b.share);
  for (int i = 0; i < draws_wanted; ++i) {
    const DrawnSide own = draw_side(draws, a);
    const DrawnSide rest = draw_side(draws, b);
    const SidesData data = data_of(own, rest);
    const EffectTest test = test_sides(data, Measure::share);
    made.tests += 1;
    if (std::isnan(test.p)) continue;  // nobody uses the variant: nothing is rejected
    made.at_5 += test.p <= .05 ? 1 : 0;
    made.at_1 += test.p <= .01 ? 1 : 0;
    made.oracle += std::abs(oracle_z(own, rest, a, b)) > 1.959964 ? 1 : 0;
    if (!intervals) continue;
    EffectIntervals of = intervals_of(data, Measure::share, test, deviate_of_p(.05));
    of.difference = agreeing(of.difference, data.own.value() - data.rest.value(), test.p > .05);
    made.intervals += 1;
    made.covered += of.difference.low <= difference && of.difference.high >= difference ? 1 : 0;
    made.covered_odds += of.log_odds.low <= odds && of.log_odds.high >= odds ? 1 : 0;
    made.contradictions += (of.difference.low > 0 || of.difference.high < 0) != (test.p <= .05) ? 1 : 0;
  }
  return made;
}

}  // namespace slant::drawn
