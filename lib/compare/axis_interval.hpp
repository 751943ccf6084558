// Intervals of axis scores over units that were drawn, not words.
//
// They are of where the group would stand, had it mentioned every choice without end, and are not drawn to the
// other groups as its score is (README.md says why): of own_scores, in which a choice of five mentions or more
// has the mean as counted. If the score lies outside, which needs few mentions, the limit is moved out to it.
// What own_scores miss has two parts. One is chance over units, linearised (Taylor): Σ_u ψ_u² / (1 − h_u), where
// unit u has n_uc weighted mentions of choice c that weigh y_uc together, ψ_u = Σ_c b_c (y_uc − s_c n_uc) / n_c,
// b_c being the slope in the group's mean s_c (model/axis_shrinkage.hpp), and h_u = Σ_c b_c n_uc / n_c / Σb is
// the unit's part of it (the correction CR2 of Bell and McCaffrey 2002, as for a mean). The other is what the
// group did not say: the mixed model's variance of that, by which it may stand beside the mean of all. π is
// taken as given, but for the group weighting, whose π is the group's own and in ψ_u. A score cannot pass the
// weights there are, so it has Wilson's interval (1927) for its place between the least and the greatest of
// them, with the effective sample size that gives the same variance (Korn and Graubard 1998); where no unit
// varies, that is the number of units. Student's t has as many degrees of freedom as units, were all of one
// size, less one (1 / Σ h_u² − 1, Kish 1965), or fewer where few units make the variance:
// (Σ ψ²)² / (Σ ψ⁴ − (Σ ψ²)² / U), half of what its own variance gives (Satterthwaite 1946), as the ψ are
// skewed (README.md), and 2 at least; more where what was not said has a part in the variance.
#pragma once

#include <cstdint>
#include <vector>

#include "count/observations.hpp"
#include "model/axis.hpp"

namespace slant {

struct AxisInterval {
  double low{0}, high{0};      // NaN with fewer than 5 units, or where the score cannot vary
  std::uint64_t documents{0};  // with a weighted mention
  std::uint64_t units{0};      // the same, where the group has a score
};

// By group, for the scores of the same documents. `level` between 0 and 1. O(documents × log + cells).
std::vector<AxisInterval> axis_intervals(const Observations& observations, const AxisScores& scores,
                                         ChoiceWeighting weighting, double level);

}  // namespace slant
