#include "model/axis.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "../count/schemas.hpp"

namespace slant {
namespace {

using testing::add_choice;

// ruler: president +1, leader 0, dictator -1, "mr" without weight; side: army +.5, regime -1; topic without
// weights; held: ours +1, theirs -1, on another axis.
Schema schema_with_axes() {
  Schema schema;
  add_choice(schema, "ruler", {"president", "leader", "dictator", "mr", "(ignore)"});
  add_choice(schema, "side", {"army", "regime"});
  add_choice(schema, "topic", {"war"});
  add_choice(schema, "held", {"ours", "theirs"});
  schema.axes = {{LexiconId{0}, "legitimacy", "usurper", "state"}, {LexiconId{0}, "land", "lost", "won"}};
  const auto weigh = [&](std::size_t variant, std::uint32_t axis, double weight) {
    schema.variants[variant].weights.push_back({AxisId{axis}, weight});
  };
  weigh(0, 0, 1), weigh(1, 0, 0), weigh(2, 0, -1), weigh(4, 0, 1);
  weigh(5, 0, .5), weigh(6, 0, -1);
  weigh(8, 1, 1), weigh(9, 1, -1);
  return schema;
}

Tally tally_of(const Matrix& counts) {
  return {counts, Matrix(), Vector()};
}

// By group: president, leader, dictator, mr, ignored, army, regime, war, ours, theirs.
Tally three_groups() {
  Matrix counts(3, 10);
  counts << 6, 2, 2, 50, 0, 5, 15, 9, 0, 0,  //
      0, 5, 5, 0, 0, 4, 0, 9, 0, 0,          //
      1, 1, 1, 7, 0, 1, 1, 0, 0, 0;
  return tally_of(counts);
}

// By hand. Weighted mentions: ruler 10, 10, 3 of 23; side 20, 4, 2 of 26; pooled parts 23/49 and 26/49.
TEST(Axis, CountsMeansAndStandardisesThemByThePooledMentions) {
  const AxisScores scores = axis_scores(three_groups(), schema_with_axes(), {});
  ASSERT_EQ(scores.choices.size(), 2U);
  EXPECT_EQ(scores.choices[0].choice, ChoiceId{0});
  EXPECT_EQ(scores.choices[1].low, -1);
  EXPECT_EQ(scores.choices[1].high, .5);
  EXPECT_DOUBLE_EQ(scores.means(0, 0), .4);
  EXPECT_DOUBLE_EQ(scores.means(0, 1), (5 * .5 - 15) / 20);
  EXPECT_DOUBLE_EQ(scores.raw_scores[0], 23. / 49 * .4 + 26. / 49 * -.625);
  EXPECT_DOUBLE_EQ(scores.pooled_means[0], (7. - 8) / 23);
  EXPECT_DOUBLE_EQ(scores.pooled_means[1], (10 * .5 - 16) / 26);
  EXPECT_DOUBLE_EQ(scores.pooled_score, (7. - 8 + 10 * .5 - 16) / 49);
  EXPECT_EQ(scores.mentioned, (Vector(3) << 30, 14, 5).finished());
}

// The mixed model with matrices written out, in NumPy.
TEST(Axis, DrawsMeansToThoseOfAllGroups) {
  const AxisScores scores = axis_scores(three_groups(), schema_with_axes(), {});
  EXPECT_NEAR(scores.levels[0], -.037690655350514, 1e-14);
  EXPECT_NEAR(scores.levels[1], -.255614729139208, 1e-14);
  EXPECT_NEAR(scores.level_score, -.15332383736084115, 1e-14);
  EXPECT_NEAR(scores.shrunk_means(1, 0), -.245871521283728, 1e-14);
  EXPECT_NEAR(scores.shrunk_means(1, 1), .00262786556036, 1e-14);
  EXPECT_NEAR(scores.scores[0], -.208107257584661, 1e-14);
  EXPECT_NEAR(scores.scores[1], -.11401470377462, 1e-14);
  EXPECT_NEAR(scores.scores[2], -.137849550723242, 1e-14);
  EXPECT_NEAR(scores.coverage[0], .929407731452435, 1e-14);
  EXPECT_NEAR(scores.coverage[2], .695746197813529, 1e-14);
}

TEST(Axis, WeighsChoicesByTheGroupOrAllTheSame) {
  const Schema schema = schema_with_axes();
  const AxisScores own = axis_scores(three_groups(), schema, {AxisId{0}, ChoiceWeighting::group, 1, {}});
  EXPECT_DOUBLE_EQ(own.raw_scores[0], (6. - 2 + 2.5 - 15) / 30);  // the mean over all mentions
  EXPECT_DOUBLE_EQ(own.raw_scores[2], (1. - 1 + .5 - 1) / 5);
  EXPECT_DOUBLE_EQ(own.scores[0], (10 * own.shrunk_means(0, 0) + 20 * own.shrunk_means(0, 1)) / 30);
  const AxisScores same = axis_scores(three_groups(), schema, {AxisId{0}, ChoiceWeighting::choices, 1, {}});
  EXPECT_DOUBLE_EQ(same.raw_scores[0], (.4 - .625) / 2);
  EXPECT_DOUBLE_EQ(same.scores[0], (same.shrunk_means(0, 0) + same.shrunk_means(0, 1)) / 2);
}

TEST(Axis, HasNoScoreOfFewerMentionsThanAskedFor) {
  const AxisScores scores =
      axis_scores(three_groups(), schema_with_axes(), {AxisId{0}, ChoiceWeighting::pooled, 6, {}});
  EXPECT_FALSE(std::isnan(scores.scores[1]));
  EXPECT_TRUE(std::isnan(scores.scores[2]));
  EXPECT_TRUE(std::isnan(scores.raw_scores[2]));
  EXPECT_EQ(scores.coverage[2], 0);
  EXPECT_EQ(scores.mentioned[2], 5);
  EXPECT_NEAR(scores.scores[0], -.208107257584661, 1e-14);  // the third is one of all, as before
}

TEST(Axis, TakesOnlyTheChoicesAskedForAndTheAxisOfItsOwn) {
  const Schema schema = schema_with_axes();
  const AxisScores side =
      axis_scores(three_groups(), schema, {AxisId{0}, ChoiceWeighting::pooled, 1, {ChoiceId{1}}});
  ASSERT_EQ(side.choices.size(), 1U);
  EXPECT_DOUBLE_EQ(side.raw_scores[0], -.625);
  EXPECT_TRUE(std::isnan(side.weights[0]));
  const AxisScores land = axis_scores(three_groups(), schema, {AxisId{1}, ChoiceWeighting::pooled, 0, {}});
  EXPECT_TRUE(land.choices.empty());
  EXPECT_TRUE(std::isnan(land.pooled_score));
  EXPECT_TRUE(std::isnan(land.level_score));
  for (Eigen::Index g = 0; g < 3; ++g) EXPECT_TRUE(std::isnan(land.scores[g]));
}

TEST(Axis, OfNoGroupIsEmpty) {
  const AxisScores scores = axis_scores(tally_of(Matrix(0, 10)), schema_with_axes(), {});
  EXPECT_EQ(scores.scores.size(), 0);
  EXPECT_TRUE(scores.choices.empty());
}

// What the parts are for: a group that writes of one choice more often does not move.
TEST(Axis, WhatAGroupWritesAboutDoesNotMoveIt) {
  Matrix counts(2, 10);
  counts << 80, 0, 20, 0, 0, 5, 5, 0, 0, 0,  //
      8, 0, 2, 0, 0, 50, 50, 0, 0, 0;
  const AxisScores scores = axis_scores(tally_of(counts), schema_with_axes(), {});
  EXPECT_NEAR(scores.scores[0], scores.scores[1], 1e-14);
}

// Both say the same of the ruler; the second is silent on the side, and stands there with all.
TEST(Axis, SilenceDoesNotMoveAGroup) {
  Matrix counts(2, 10);
  counts << 80, 0, 20, 0, 0, 2, 18, 0, 0, 0,  //
      40, 0, 10, 0, 0, 0, 0, 0, 0, 0;
  const AxisScores scores = axis_scores(tally_of(counts), schema_with_axes(), {});
  EXPECT_NEAR(scores.scores[0], scores.scores[1], 1e-14);
  EXPECT_GT(std::abs(scores.raw_scores[0] - scores.raw_scores[1]), .15);
}

// One mention moves a group a part of the way, each further one less, and hundreds all of it.
TEST(Axis, FewMentionsArePulledInAndManySpeakForThemselves) {
  double last = 0;
  for (const double mentions : {1., 2., 5., 20., 400.}) {
    Matrix counts = Matrix::Zero(12, 10);
    for (Eigen::Index g = 0; g < 11; ++g) counts(g, 0) = counts(g, 2) = counts(g, 5) = counts(g, 6) = 20;
    counts(11, 0) = mentions;
    const AxisScores scores = axis_scores(tally_of(counts), schema_with_axes(), {});
    EXPECT_GT(scores.shrunk_means(11, 0), last + .01) << mentions;
    EXPECT_EQ(scores.raw_scores[11], 1);
    last = scores.shrunk_means(11, 0);
    if (mentions == 1) {
      EXPECT_LT(last, .3);
    }
  }
  EXPECT_NEAR(last, 1, .02);
}

TEST(Axis, OfOneGroupIsAsCounted) {
  Matrix counts(1, 10);
  counts << 1, 0, 0, 0, 0, 0, 3, 0, 0, 0;
  const AxisScores scores = axis_scores(tally_of(counts), schema_with_axes(), {});
  EXPECT_NEAR(scores.scores[0], (1. - 3) / 4, 1e-14);
  EXPECT_NEAR(scores.level_score, scores.scores[0], 1e-14);
}

// Two groups without a choice in common: what one says less of the other's choice may lie beyond its weights.
TEST(Axis, StaysWithinTheWeightsThereAre) {
  Matrix counts = Matrix::Zero(2, 10);
  counts(0, 0) = 30;                     // president
  counts(1, 2) = 30, counts(1, 5) = 30;  // dictator, army
  const AxisScores scores = axis_scores(tally_of(counts), schema_with_axes(), {});
  EXPECT_LE(scores.levels[1], .5);
  EXPECT_LE(scores.shrunk_means.col(1).maxCoeff(), .5);
  EXPECT_GE(scores.shrunk_means.minCoeff(), -1);
}

}  // namespace
}  // namespace slant
