// The variance of a smooth function of two groups' shares over units, to first order.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "compare/group_units.hpp"

namespace slant {

// (unit, what it moves the function by), by key of unit. Of a unit with N_ic of a group's N_c mentions:
// Σ_c Σ_v slope_v (n_iv − N_ic p_v) / (N_c √(1 − N_ic / N_c)) (Bell and McCaffrey 2002). O(cells).
struct Influence {
  std::uint64_t key;
  double amount;
};
std::vector<Influence> influences(const GroupUnits& units, std::span<const GroupUnit> of_group,
                                  const Columns& columns, std::span<const double> counts,
                                  std::span<const double> mentions, std::span<const double> slopes);

struct Linearised {
  double variance;    // NaN where a group has fewer than two units
  double degrees{0};  // of freedom, Satterthwaite 1946
};

// A unit in both groups moves both at once.
Linearised linearised_variance(const std::vector<Influence>& a, const std::vector<Influence>& b);

}  // namespace slant
