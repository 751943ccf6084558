// Axis scores: where between the two poles of an axis the words of each group stand.
//
// score_g = Σ_c π_gc m_gc. m_gc is the mean weight over g's mentions of choice c whose variants have an
// explicit weight on the axis (a weight of 0 is one, too), drawn towards the mean of all groups the more the
// fewer they are (axis_shrinkage.hpp); π_gc says how much the choice counts for g. With the pooled weighting
// it is the choice's part of all groups' weighted mentions, so that groups differ by the words they choose and
// not by what they write about: direct standardisation, as of death rates (Fleiss, Levin and Paik 2003, ch.
// 19), on the same choices for all, whether a group mentions them or not.
#pragma once

#include <cstdint>
#include <vector>

#include "base/enum_names.hpp"
#include "base/ids.hpp"
#include "count/schema.hpp"
#include "model/matrix.hpp"
#include "model/tally.hpp"

namespace slant {

// How much each choice counts in a group's score.
enum class ChoiceWeighting : std::uint8_t {
  pooled,   // its part of all groups' weighted mentions, the same for every group
  group,    // its part of the group's own: the score is the mean over the group's mentions
  choices,  // all the same
};
template <>
inline constexpr auto enum_names<ChoiceWeighting> = spelled("pooled", "group", "choices");

struct AxisOptions {
  AxisId axis;
  ChoiceWeighting weighting{ChoiceWeighting::pooled};
  std::uint64_t min_mentions{1};  // weighted ones; a group that has fewer has no score
  std::vector<ChoiceId> choices;  // only these; empty: all
};

// A choice or category on an axis, and what its variants weigh there; NaN: nothing.
struct AxisChoice {
  ChoiceId choice;
  double low{0}, high{0};  // the least and the greatest weight
};

// From so many mentions on a choice's mean speaks for itself.
inline constexpr double often_mentioned = 5;

struct AxisScores {
  std::vector<AxisChoice> choices;  // with weights on the axis that some group uses, in order of declaration
  std::vector<double> weights;      // by variant of the schema; NaN: none, or not asked for
  Vector scores;                    // by group; NaN where it has too few mentions
  Vector coverage;                  // how much of the score its own mentions say, 0 to 1
  Vector mentioned;                 // how many weighted mentions
  // Groups × `choices`.
  Matrix mentions;  // weighted ones
  Matrix means;     // of the mentions as counted; NaN where there are none
  Matrix parts;     // π, adding up to 1; 0 where the group has no score
  // Of all groups' mentions as counted; NaN where nobody mentions anything.
  Vector pooled_means;
  double pooled_score{0};
  // As counted: the mean over the choices that the group mentions, whose parts are made to add up to 1.
  Vector raw_scores;
  Matrix shrunk_means;  // m; NaN where the group has no score
  // For intervals, which are of what a group's words are and hence draw it nowhere that it speaks for itself:
  Matrix own_means;   // `means` of often_mentioned or more, others of `shrunk_means`
  Vector own_scores;  // Σ π own_means
  Matrix slopes;      // of own_scores in `means`; 0 where there are none
  Vector unsaid;      // the variance of what the group did not say
  // What few mentions are drawn to: α, the mean of all groups; NaN where nobody mentions anything.
  Vector levels;
  double level_score{0};
};

// O(groups × (variants + choices²)).
AxisScores axis_scores(const Tally& tally, const Schema& schema, const AxisOptions& options);

}  // namespace slant
