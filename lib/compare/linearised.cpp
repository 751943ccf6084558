// Linearised (delta method) variance: the influences of units, and the sum of their squares.
#include "compare/linearised.hpp"

#include <algorithm>
#include <cmath>

#include "base/ratio.hpp"

namespace slant {

std::vector<Influence> influences(const GroupUnits& units, std::span<const GroupUnit> of_group,
                                  const Columns& columns, std::span<const double> counts,
                                  std::span<const double> mentions, std::span<const double> slopes) {
  std::vector<double> expected(columns.choices(), 0);  // Σ_v slope_v p_v
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::size_t choice = columns.choice_of(i);
    if (mentions[choice] > 0) expected[choice] += slopes[i] * counts[i] / mentions[choice];
  }
  std::vector<Influence> made;
  made.reserve(of_group.size());
  for (const GroupUnit& part : of_group) {
    double amount = 0;
    const auto cells = units.cells(part);
    for (std::size_t i = 0; i < cells.size();) {
      const std::size_t choice = columns.choice_of(cells[i].column);
      double own = 0;
      double moved = 0;
      for (; i < cells.size() && columns.choice_of(cells[i].column) == choice; ++i) {
        own += cells[i].count;
        moved += slopes[cells[i].column] * cells[i].count;
      }
      // A unit with all of the choice's mentions is what it is held against.
      if (own < mentions[choice]) {
        amount += (moved - own * expected[choice]) / std::sqrt(mentions[choice] * (mentions[choice] - own));
      }
    }
    made.push_back({part.key, amount});
  }
  return made;
}

Linearised linearised_variance(const std::vector<Influence>& a, const std::vector<Influence>& b) {
  if (a.size() < 2 || b.size() < 2) return {missing};
  double of_a = 0;
  double of_b = 0;
  double twice = 0;  // a unit in both
  std::size_t j = 0;
  for (const Influence& own : a) {
    of_a += own.amount * own.amount;
    while (j < b.size() && b[j].key < own.key) ++j;
    if (j < b.size() && b[j].key == own.key) twice += 2 * own.amount * b[j].amount;
  }
  for (const Influence& own : b) of_b += own.amount * own.amount;
  const double apart = of_a + of_b;
  const auto square_over = [](double x, std::size_t units) { return x * x / static_cast<double>(units - 1); };
  const double degrees = apart > 0
                             ? apart * apart / (square_over(of_a, a.size()) + square_over(of_b, b.size()))
                             : static_cast<double>(a.size() + b.size() - 2);
  return {std::max(apart + twice, 0.0), degrees};
}

}  // namespace slant
