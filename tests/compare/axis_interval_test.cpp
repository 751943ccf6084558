#include "compare/axis_interval.hpp"

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "../count/schemas.hpp"
#include "count/resampling.hpp"

namespace slant {
namespace {

using testing::add_choice;

// One choice of a (+1), b (-1) and u (no weight), one of x (+.5) and y (-.25).
Schema two_choices() {
  Schema schema;
  add_choice(schema, "letters", {"a", "b", "u"});
  add_choice(schema, "late", {"x", "y"});
  schema.axes = {{LexiconId{0}, "axis", "low", "high"}};
  const std::array<double, 5> weights{1, -1, 0, .5, -.25};
  for (const std::size_t v : {0U, 1U, 3U, 4U}) schema.variants[v].weights = {{AxisId{0}, weights[v]}};
  return schema;
}

struct Corpus {
  Schema schema = two_choices();
  DocumentTable documents{{"outlet"}};

  void add(const char* outlet, const char* event, std::array<std::uint32_t, 5> counts) {
    DocumentRow row{std::to_string(documents.size()), event, {outlet}, 100, {}};
    for (std::uint32_t e = 0; e < counts.size(); ++e) {
      if (counts[e] > 0) row.cells.push_back({EntryId{e}, Voice::narrator, Zone::body, counts[e]});
    }
    documents.append(row);
  }

  std::vector<AxisInterval> intervals(ChoiceWeighting weighting = ChoiceWeighting::pooled) const {
    const Observations observations(documents, schema, {{"outlet"}, {}});
    const AxisScores scores = axis_scores(tally(observations), schema, {AxisId{0}, weighting, 1, {}});
    return axis_intervals(observations, scores, weighting, .95);
  }
};

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
  const auto found = six_documents().intervals();
  EXPECT_NEAR(found[0].low, -.3833260252485, 1e-12);
  EXPECT_NEAR(found[0].high, .4770760252485, 1e-12);
  EXPECT_EQ(found[0].documents, 6U);
  EXPECT_EQ(found[0].units, 6U);
}

TEST(AxisInterval, OfTheGroupsOwnWeightingHasItsPartsVary) {
  const auto found = six_documents().intervals(ChoiceWeighting::group);
  EXPECT_NEAR(found[0].low, -.3745793234463, 1e-12);
  EXPECT_NEAR(found[0].high, .4745793234463, 1e-12);
}

TEST(AxisInterval, TakesAnEventAsOneInEachGroup) {
  const auto found = six_documents("e").intervals();
  EXPECT_NEAR(found[0].low, -.3547204509259, 1e-12);
  EXPECT_NEAR(found[0].high, .4484704509259, 1e-12);
  EXPECT_EQ(found[0].documents, 6U);
  EXPECT_EQ(found[0].units, 5U);
}

TEST(AxisInterval, IsWiderWhereOneUnitMakesTheVariance) {
  Corpus corpus;
  for (int i = 0; i < 19; ++i) corpus.add("A", "", {2, 0, 0, 0, 0});
  corpus.add("A", "", {0, 2, 0, 0, 0});
  const auto found = corpus.intervals();  // 2.35 degrees of freedom, not 19
  EXPECT_NEAR(found[0].low, .04071137375097, 1e-12);
  EXPECT_NEAR(found[0].high, .99400760250908, 1e-12);
}

TEST(AxisInterval, DoesNotExistWithFewerThanFiveUnits) {
  const auto found = six_documents().intervals();
  EXPECT_TRUE(std::isnan(found[1].low));
  EXPECT_TRUE(std::isnan(found[1].high));
  EXPECT_EQ(found[1].documents, 1U);
}

TEST(AxisInterval, AtAPoleStaysOnTheAxisAndHasAWidth) {
  Corpus corpus;
  for (int i = 0; i < 6; ++i) corpus.add("A", "", {1, 0, 0, 0, 0});
  const auto found = corpus.intervals();
  EXPECT_NEAR(found[0].low, -.0482151197985, 1e-12);
  EXPECT_EQ(found[0].high, 1);
}

TEST(AxisInterval, DoesNotExistWhereAllVariantsWeighTheSame) {
  Corpus corpus;
  for (Schema::Variant& variant : corpus.schema.variants)
    for (AxisWeight& weight : variant.weights) weight.weight = .5;
  for (int i = 0; i < 6; ++i) corpus.add("A", "", {1, 0, 0, 0, 0});
  EXPECT_TRUE(std::isnan(corpus.intervals()[0].low));
}

// ---- how often it holds the true score ----

struct Cell {
  int documents;
  double mentions;  // of the letters by document, on the mean; of late ones half as many
  double a, x;      // chances of a and x
  double alike;     // the chance that a mention repeats what its document chose first
};

std::uint32_t poisson(Draws& draws, double mean) {
  std::uint32_t count = 0;
  for (double left = std::exp(-mean), product = draws.uniform(); product > left; product *= draws.uniform())
    ++count;
  return count;
}

void add_mentions(Draws& draws, double mean, double chance, double alike, std::uint32_t* counts) {
  const bool first = draws.uniform() < chance;
  for (std::uint32_t left = poisson(draws, mean); left > 0; --left) {
    const bool is_upper = draws.uniform() < alike ? first : draws.uniform() < chance;
    ++counts[is_upper ? 0 : 1];
  }
}

class AxisCoverage : public ::testing::TestWithParam<Cell> {};

TEST_P(AxisCoverage, IsNear95InAHundred) {
  const Cell cell = GetParam();
  constexpr int replicates = 1500;
  int intervals = 0;
  int held = 0;
  for (int r = 0; r < replicates; ++r) {
    Draws draws(7, static_cast<std::uint32_t>(r), Stream::split);
    Corpus corpus;
    for (int d = 0; d < cell.documents; ++d) {
      const double mean = cell.mentions * (d % 3 == 0 ? 2 : .5);  // articles differ in length
      std::array<std::uint32_t, 5> counts{};
      add_mentions(draws, mean, cell.a, cell.alike, &counts[0]);
      add_mentions(draws, mean / 2, cell.x, cell.alike, &counts[3]);
      corpus.add("A", "", counts);
    }
    corpus.add("B", "", {200, 200, 0, 100, 100});
    const Observations observations(corpus.documents, corpus.schema, {{"outlet"}, {}});
    const AxisScores scores =
        axis_scores(tally(observations), corpus.schema, {AxisId{0}, ChoiceWeighting::pooled, 5, {}});
    const AxisInterval found = axis_intervals(observations, scores, ChoiceWeighting::pooled, .95)[0];
    if (std::isnan(found.low)) continue;
    const std::array<double, 2> means{2 * cell.a - 1, .75 * cell.x - .25};
    double truth = 0;
    for (std::size_t c = 0; c < scores.choices.size(); ++c)
      truth += scores.parts(0, static_cast<Eigen::Index>(c)) * means[scores.choices[c].choice.index()];
    ++intervals;
    held += found.low <= truth && truth <= found.high ? 1 : 0;
  }
  ASSERT_GT(intervals, replicates * 9 / 10);
  EXPECT_GE(static_cast<double>(held) / intervals, .93);
  EXPECT_LE(static_cast<double>(held) / intervals, .975);
}

INSTANTIATE_TEST_SUITE_P(Cells, AxisCoverage,
                         ::testing::Values(Cell{15, 2, .5, .5, 0}, Cell{40, 2, .5, .5, 0},
                                           Cell{40, 2, .3, .7, .5}, Cell{40, 1, .2, .5, .8},
                                           Cell{40, 3, .9, .8, .5}, Cell{120, 1, .95, .9, .5}));

}  // namespace
}  // namespace slant
