#include "compare/axis_interval.hpp"

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "compare/drawn_groups.hpp"

namespace slant {
namespace {

using drawn::Corpus;

std::vector<AxisInterval> intervals(const Corpus& corpus,
                                    ChoiceWeighting weighting = ChoiceWeighting::pooled) {
  const Observations observations = corpus.observations();
  const AxisScores scores = axis_scores(tally(observations), corpus.schema, {AxisId{0}, weighting, 1, {}});
  return axis_intervals(observations, scores, weighting, .95);
}

// Six documents of A that mention the letters 12 times and late ones 8 times; B has 8 and 4 more.
Corpus six_documents(const char* event = "") {
  Corpus corpus;
  corpus.add("A", event, {2, 0, 0, 1, 0});
  corpus.add("A", event, {1, 2, 3, 0, 0});
  corpus.add("A", "", {1, 0, 0, 0, 2});
  corpus.add("A", "", {2, 2, 0, 1, 0});
  corpus.add("A", "", {0, 0, 0, 2, 1});
  corpus.add("A", "", {0, 2, 1, 0, 1});
  corpus.add("A", "", {0, 0, 9, 0, 0});  // nothing that weighs
  corpus.add("B", event, {5, 3, 0, 2, 2});
  return corpus;
}

// The same formula in R 4.2, with qt().
TEST(AxisInterval, IsThatOfTheFormula) {
  const auto found = intervals(six_documents());
  EXPECT_NEAR(found[0].low, -.393991523803307, 1e-12);
  EXPECT_NEAR(found[0].high, .487741523803307, 1e-12);
  EXPECT_EQ(found[0].documents, 6U);
  EXPECT_EQ(found[0].units, 6U);
}

// Sums of real numbers have another last digit in another order; those of units are put in one.
TEST(AxisInterval, HasTheSameDigitsInAnyOrderOfDocuments) {
  for (const char* event : {"", "e"}) {
    std::vector<std::array<std::uint32_t, 5>> counts;
    for (std::uint32_t i = 0; i < 40; ++i) counts.push_back({i % 7, i % 3, i % 2, i % 5, 1 + i % 4});
    Corpus forwards, backwards;
    for (std::size_t i = 0; i < counts.size(); ++i) {
      forwards.add("A", i % 5 == 0 ? event : "", counts[i]);
      const std::size_t j = counts.size() - 1 - i;
      backwards.add("A", j % 5 == 0 ? event : "", counts[j]);
    }
    const auto first = intervals(forwards), second = intervals(backwards);
    EXPECT_LT(first[0].low, first[0].high);
    EXPECT_EQ(first[0].low, second[0].low);
    EXPECT_EQ(first[0].high, second[0].high);
  }
}

TEST(AxisInterval, OfTheGroupsOwnWeightingHasItsPartsVary) {
  const auto found = intervals(six_documents(), ChoiceWeighting::group);
  EXPECT_NEAR(found[0].low, -.37476262809881, 1e-12);
  EXPECT_NEAR(found[0].high, .47476262809881, 1e-12);
}

TEST(AxisInterval, TakesAnEventAsOneInEachGroup) {
  const auto found = intervals(six_documents("e"));
  EXPECT_NEAR(found[0].low, -.398138219262682, 1e-12);
  EXPECT_NEAR(found[0].high, .491888219262682, 1e-12);
  EXPECT_EQ(found[0].documents, 6U);
  EXPECT_EQ(found[0].units, 5U);
}

TEST(AxisInterval, IsWiderWhereOneUnitMakesTheVariance) {
  Corpus corpus;
  for (int i = 0; i < 19; ++i) corpus.add("A", "", {2, 0, 0, 0, 0});
  corpus.add("A", "", {0, 2, 0, 0, 0});
  const auto found = intervals(corpus);  // 2 degrees of freedom, not 19
  EXPECT_NEAR(found[0].low, -.0836376767174453, 1e-12);
  EXPECT_NEAR(found[0].high, .9953259884057575, 1e-12);
}

// A choice of fewer than five mentions is drawn to all, and what it does not say widens the interval. In R.
TEST(AxisInterval, CountsWhatTheGroupDidNotSay) {
  Corpus corpus;
  corpus.add("A", "", {1, 0, 0, 1, 0});
  for (int i = 0; i < 5; ++i) corpus.add("A", "", {1, 1, 0, 0, 0});
  corpus.add("B", "", {5, 3, 0, 2, 2});
  const auto found = intervals(corpus);
  EXPECT_NEAR(found[0].low, -.15980189034740688, 1e-12);
  EXPECT_NEAR(found[0].high, .41728481110813265, 1e-12);
}

TEST(AxisInterval, HoldsTheScore) {
  Draws draws(3, 0, Stream::split);
  Corpus corpus;
  for (const char* outlet : {"A", "B", "C", "D", "E", "F"}) {
    drawn::add_group(draws, outlet, {14, .6, draws.uniform(), draws.uniform(), .5}, corpus);
  }
  const Observations observations = corpus.observations();
  const AxisScores scores =
      axis_scores(tally(observations), corpus.schema, {AxisId{0}, ChoiceWeighting::pooled, 1, {}});
  const auto found = axis_intervals(observations, scores, ChoiceWeighting::pooled, .5);
  std::size_t intervals = 0;
  for (std::size_t g = 0; g < found.size(); ++g) {
    if (std::isnan(found[g].low)) continue;
    ++intervals;
    EXPECT_LE(found[g].low, scores.scores[at(g)]);
    EXPECT_GE(found[g].high, scores.scores[at(g)]);
  }
  EXPECT_GE(intervals, 3U);
}

TEST(AxisInterval, DoesNotExistWithFewerThanFiveUnits) {
  const auto found = intervals(six_documents());
  EXPECT_TRUE(std::isnan(found[1].low));
  EXPECT_TRUE(std::isnan(found[1].high));
  EXPECT_EQ(found[1].documents, 1U);
}

TEST(AxisInterval, AtAPoleStaysOnTheAxisAndHasAWidth) {
  Corpus corpus;
  for (int i = 0; i < 6; ++i) corpus.add("A", "", {1, 0, 0, 0, 0});
  const auto found = intervals(corpus);
  EXPECT_NEAR(found[0].low, -.0482151197985, 1e-12);
  EXPECT_EQ(found[0].high, 1);
}

TEST(AxisInterval, DoesNotExistWhereAllVariantsWeighTheSame) {
  Corpus corpus;
  for (Schema::Variant& variant : corpus.schema.variants)
    for (AxisWeight& weight : variant.weights) weight.weight = .5;
  for (int i = 0; i < 6; ++i) corpus.add("A", "", {1, 0, 0, 0, 0});
  EXPECT_TRUE(std::isnan(intervals(corpus)[0].low));
}

// ---- how often it holds the true score ----

using drawn::GroupCell;
// Eight outlets that lean as they like, of half a mention an article: shrunken scores are nearer to the truth than
// counted ones, by a third and more where articles are few, and the intervals hold it.
TEST(AxisInterval, AndShrunkenScoresServeOutletsOfFewMentions) {
  drawn::Held held;
  double shrunk = 0;
  double raw = 0;
  for (std::uint32_t r = 0; r < 200; ++r) {
    Draws draws(11, r, Stream::split);
    Corpus corpus;
    std::vector<std::array<double, 2>> means;
    for (const char* outlet : {"A", "B", "C", "D", "E", "F", "G", "H"}) {
      const double lean = (draws.uniform() + draws.uniform() + draws.uniform()) / 3;
      means.push_back({2 * lean - 1, .75 * lean - .25});
      drawn::add_group(draws, outlet, {10, .5, lean, lean, .3}, corpus);
    }
    const Observations observations = corpus.observations();
    const AxisScores scores =
        axis_scores(tally(observations), corpus.schema, {AxisId{0}, ChoiceWeighting::pooled, 1, {}});
    const auto found = axis_intervals(observations, scores, ChoiceWeighting::pooled, .95);
    for (std::size_t g = 0; g < found.size(); ++g) {
      if (std::isnan(scores.scores[at(g)])) continue;
      double truth = 0;
      for (std::size_t c = 0; c < scores.choices.size(); ++c)
        truth += scores.parts(at(g), at(c)) * means[g][scores.choices[c].choice.index()];
      held.see(found[g].low, found[g].high, truth);
      shrunk += std::pow(scores.scores[at(g)] - truth, 2);
      raw += std::pow(scores.raw_scores[at(g)] - truth, 2);
    }
  }
  EXPECT_LT(std::sqrt(shrunk), .7 * std::sqrt(raw));
  EXPECT_GE(held.coverage(), .93);
  EXPECT_LE(held.coverage(), .985);
}

class AxisCoverage : public ::testing::TestWithParam<GroupCell> {};

TEST_P(AxisCoverage, IsNear95InAHundred) {
  const drawn::Held held = drawn::axis_held(GetParam(), 1500);
  ASSERT_GT(held.intervals, 1350);
  EXPECT_GE(held.coverage(), .93);
  // Where hardly an article carries the rarer side intervals hold .981, above the .97 to aim at; README.md of
  // the layer says why.
  EXPECT_LE(held.coverage(), GetParam().a == .95 ? .985 : .975);
}

INSTANTIATE_TEST_SUITE_P(Cells, AxisCoverage,
                         ::testing::Values(GroupCell{15, 2, .5, .5, 0}, GroupCell{40, 2, .5, .5, 0},
                                           GroupCell{40, 2, .3, .7, .5}, GroupCell{40, 1, .2, .5, .8},
                                           GroupCell{40, 3, .9, .8, .5}, GroupCell{120, 1, .95, .9, .5}));

}  // namespace
}  // namespace slant
