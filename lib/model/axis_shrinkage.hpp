// Groups' mean weights by choice, drawn towards what all groups say there: best linear prediction.
//
// s_gc = α_c + θ_g + δ_gc + e: what all say in choice c; how far group g leans whatever it writes about
// (variance τ²); how far it leans in this choice alone (ω²); and the chance of n_gc mentions (σ_c²/n_gc). α is
// found by generalised least squares, so that which groups mention a choice does not make its mean; θ and δ
// by best linear prediction (Henderson 1975, "… under a selection model", Biometrics 31, 423–447; Robinson
// 1991, Statistical Science 6, 15–32), which is Efron and Morris's shrinkage (1975, JASA 70, 311–319) on two
// levels. So many mentions speak for themselves, few are drawn to the mean of all, and a choice that a group
// never mentions stands at this mean and as far beside it as the group leans elsewhere.
#pragma once

#include "model/matrix.hpp"

namespace slant {

// On an axis from −1 to +1. Maximum likelihood over the articles and the outlets of FA-KES on the axes
// legitimacy, cause and side of syria.lex gave .11 to .26 and .02 to .13. Fixed, so that a score depends on
// other groups by their means alone; between .15 and .3, .05 and .1, the AUC of `side` changes by .001.
inline constexpr double leaning_variance = .2;          // τ²
inline constexpr double choice_leaning_variance = .05;  // ω²

// Mentions, means of weights (any number where there is no mention), groups × choices; by choice the variance
// of a mention's weight within groups, and the least and the greatest weight. Each choice is mentioned by some
// group.
struct AxisMeans {
  const Matrix& mentions;
  const Matrix& means;
  Vector within, low, high;
};

// Sums are no further out than weights go: where two groups have no choice in common, α could be.
struct ShrunkMeans {
  Vector levels;  // α
  Matrix means;   // α + θ + δ
};

// O(groups × choices²).
ShrunkMeans shrink(const AxisMeans& counted);

// What a group's score Σ π_c (α_c + θ + δ_c) owes to its own mentions.
struct ScorePull {
  Vector slopes;     // by choice: the score's change when the mean of its own mentions moves by 1
  double unsaid{0};  // the variance of what it did not say: τ² (1 − Σb)² + ω² Σ(π − b)²
};
ScorePull score_pull(const AxisMeans& counted, Eigen::Index group, const Vector& parts);

}  // namespace slant
