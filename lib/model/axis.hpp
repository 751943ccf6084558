// Axis scores: where between the two poles of an axis the words of each group stand.
//
// score_g = Σ_c π_gc s_gc. s_gc is the mean weight over g's mentions of choice c whose variants have an
// explicit weight on the axis (a weight of 0 is one, too); π_gc says how much the choice counts for g. With
// the pooled weighting it is the choice's part of all groups' weighted mentions, so that groups differ by the
// words they choose and not by what they write about: direct standardisation, as of death rates (Fleiss,
// Levin and Paik 2003, ch. 19).
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
  std::uint64_t min_mentions{5};  // weighted ones; a choice of which a group has fewer leaves for that group
  std::vector<ChoiceId> choices;  // only these; empty: all
};

// A choice or category on an axis, and what its variants weigh there; NaN: nothing.
struct AxisChoice {
  ChoiceId choice;
  double low{0}, high{0};  // the least and the greatest weight
};

struct AxisScores {
  std::vector<AxisChoice> choices;  // with weights on the axis that some group uses, in order of declaration
  std::vector<double> weights;      // by variant of the schema; NaN: none, or not asked for
  Vector scores;                    // by group; NaN where no choice stays
  Vector coverage;                  // Σ π of the choices that stay, before they are made to add up to 1
  Vector mentioned;                 // how many weighted mentions, of choices that leave, too
  // Groups × `choices`.
  Matrix mentions;  // weighted ones
  Matrix means;     // s; NaN where the choice leaves
  Matrix parts;     // π, adding up to 1 over the choices that stay, 0 for others
  // Of all groups as one; NaN where nobody mentions anything.
  Vector pooled_means;
  double pooled_score{0};
};

// O(groups × variants).
AxisScores axis_scores(const Tally& tally, const Schema& schema, const AxisOptions& options);

}  // namespace slant
