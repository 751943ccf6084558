#include "compare/distance.hpp"

#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "../count/schemas.hpp"
#include "count/resampling.hpp"

namespace slant {
namespace {

using testing::add_choice;

struct TwoOutlets {
  Schema schema;
  DocumentTable documents{{"outlet"}};
  std::size_t ids{0};

  TwoOutlets() {
    add_choice(schema, "ruler", {"president", "dictator", "butcher"});
    add_choice(schema, "side", {"regime", "army"});
  }
  void add(std::string outlet, const std::vector<std::uint32_t>& counts, std::string event = {}) {
    DocumentRow row{"d" + std::to_string(ids++), std::move(event), {std::move(outlet)}, 100, {}};
    for (std::uint32_t v = 0; v < counts.size(); ++v) {
      if (counts[v] > 0) row.cells.push_back({EntryId{v}, Voice::narrator, Zone::body, counts[v]});
    }
    documents.append(row);
  }
  Observations observed() const { return Observations(documents, schema, {{"outlet"}, Unit::event}); }
  Distances distances(const DistanceOptions& options = {}) const {
    return slant::distances(observed(), schema, options);
  }
};

TEST(Distance, WeighsTheChoicesThatBothMentionByTheMentionsOfAll) {
  TwoOutlets corpus;
  corpus.add("a", {7, 2, 1, 4, 0});
  corpus.add("b", {1, 3, 6, 0, 6});
  corpus.add("c", {1, 0, 0, 0, 0});  // the pooled weights are 21/31 and 10/31
  const Distances made = corpus.distances();
  ASSERT_EQ(made.pairs.size(), 3U);
  EXPECT_NEAR(made.pairs[0].distance, (21 * .3327511 + 10) / 31, 5e-8);
  EXPECT_DOUBLE_EQ(made.pairs[0].coverage, 1);
  EXPECT_EQ(made.pairs[1].missing, 1U);
  EXPECT_DOUBLE_EQ(made.pairs[1].coverage, 21.0 / 31);
  EXPECT_NEAR(made.pairs[1].distance, (.7 * std::log2(.7 / .85) + std::log2(1 / .85) + .3) / 2, 1e-12);
}

TEST(Distance, FromCountsAloneIsTheSameWithoutCorrection) {
  TwoOutlets corpus;
  corpus.add("a", {7, 2, 1});
  corpus.add("a", {1, 2, 1});
  corpus.add("b", {1, 3, 6});
  const auto documents = corpus.distances();
  const auto counts = distances(tally(sum(corpus.documents, corpus.schema, {"outlet"})), corpus.schema, {});
  EXPECT_EQ(counts.pairs[0].distance, documents.pairs[0].distance);
  EXPECT_TRUE(std::isnan(counts.pairs[0].corrected));
  EXPECT_FALSE(std::isnan(documents.pairs[0].corrected));
  EXPECT_TRUE(std::isnan(documents.pairs[0].low));  // three documents
}

// One of two documents a group, one mention each, all six relabellings: the mean is known.
TEST(Distance, IsCorrectedByTheMeanOverRelabellings) {
  TwoOutlets corpus;
  corpus.add("a", {1, 0, 0});
  corpus.add("a", {1, 0, 0});
  corpus.add("b", {0, 1, 0});
  corpus.add("b", {0, 1, 0});
  DistanceOptions options;
  options.permutations = 20000;
  // Two of six relabellings are apart by 1 bit, four by 0; λ = 1/3.
  EXPECT_NEAR(corpus.distances(options).pairs[0].corrected, (1 - 1.0 / 3) / (2.0 / 3), .02);
}

TEST(Distance, OfEqualOutletsIsNegativeOnceCorrected) {
  TwoOutlets corpus;
  for (const char* outlet : {"a", "b"}) {
    for (std::uint32_t i = 0; i < 6; ++i) corpus.add(outlet, {i % 2, 1 - i % 2, 0, 1, 1});
  }
  const PairDistance pair = corpus.distances().pairs[0];
  EXPECT_EQ(pair.distance, 0);
  EXPECT_LT(pair.corrected, 0);
  EXPECT_LE(pair.low, pair.corrected);
  EXPECT_GE(pair.high, 0);
  const Distances all = corpus.distances();
  EXPECT_EQ(matrix_of(all, true)(0, 1), 0);
  EXPECT_EQ(matrix_of(all, false)(1, 0), pair.corrected);
}

TEST(Distance, DoesNotExistWhereNoChoiceIsShared) {
  TwoOutlets corpus;
  corpus.add("a", {1, 0, 0, 0, 0});
  corpus.add("b", {0, 0, 0, 1, 0});
  corpus.add("c", {});
  const Distances made = corpus.distances();
  for (const PairDistance& pair : made.pairs) {
    EXPECT_TRUE(std::isnan(pair.distance));
    EXPECT_TRUE(std::isnan(pair.corrected));
    EXPECT_EQ(pair.coverage, 0);
    EXPECT_EQ(pair.missing, 2U);
  }
  const Tally counts = tally(corpus.observed());
  EXPECT_EQ(missing_choices(counts, Columns(counts, corpus.schema, {}), made.pairs[0]).size(), 2U);
}

TEST(Distance, OfNothingIsAnEmptyTable) {
  TwoOutlets corpus;
  EXPECT_TRUE(corpus.distances().pairs.empty());
  corpus.add("a", {1, 0, 0});
  EXPECT_TRUE(corpus.distances().pairs.empty());
  corpus.add("b", {});
  EXPECT_TRUE(std::isnan(corpus.distances().pairs.at(0).distance));
}

// Documents that hold to one word, all the more the larger `holds`.
std::vector<std::uint32_t> drawn(Draws& draws, double first, double holds) {
  std::vector<std::uint32_t> counts(5, 0);
  const std::uint32_t mentions = draws.below(4);
  const auto word = [&](double p) { return draws.uniform() < p ? 0U : 1U + draws.below(2); };
  const std::uint32_t own = word(first);
  for (std::uint32_t i = 0; i < mentions; ++i) ++counts[draws.uniform() < holds ? own : word(first)];
  ++counts[3 + draws.below(2)];
  return counts;
}

TEST(Distance, OfTwoHalvesOfOneSourceIsNoughtOnAverage) {
  for (const Metric metric : {Metric::jensen_shannon, Metric::hellinger, Metric::aitchison, Metric::cosine}) {
    constexpr std::uint32_t splits = 150;
    std::vector<double> corrected;
    unsigned covered = 0;
    std::vector<std::vector<std::uint32_t>> source;
    Draws draws(7, 0, Stream::split);
    for (int i = 0; i < 30; ++i) source.push_back(drawn(draws, .6, .5));
    for (std::uint32_t split = 0; split < splits; ++split) {
      Draws order(7, split + 1, Stream::split);
      shuffle(std::span(source), order);
      TwoOutlets corpus;
      for (std::size_t i = 0; i < source.size(); ++i) corpus.add(i % 2 == 0 ? "a" : "b", source[i]);
      DistanceOptions options;
      options.metric = metric;
      options.permutations = 99;
      options.seed = split;
      const PairDistance pair = corpus.distances(options).pairs[0];
      corrected.push_back(pair.corrected);
      covered += pair.low <= 0 && pair.high >= 0 ? 1U : 0U;
    }
    const double mean = std::accumulate(corrected.begin(), corrected.end(), 0.0) / splits;
    double variance = 0;
    for (const double distance : corrected) variance += (distance - mean) * (distance - mean) / (splits - 1);
    EXPECT_LT(std::abs(mean), 3 * std::sqrt(variance / splits));
    EXPECT_GE(covered, splits * 9 / 10);
  }
}

TEST(Distance, OfTwoSourcesIsFoundAndCovered) {
  // Shares .7 .15 .15 against .3 .35 .35 in the first choice, equal ones in the second, weighed as mentioned.
  unsigned covered = 0;
  double mean = 0, plain = 0, weight = 0;
  constexpr std::uint32_t runs = 120;
  for (std::uint32_t run = 0; run < runs; ++run) {
    Draws draws(11, run, Stream::split);
    TwoOutlets corpus;
    for (int i = 0; i < 40; ++i) corpus.add("a", drawn(draws, .7, .3));
    for (int i = 0; i < 40; ++i) corpus.add("b", drawn(draws, .3, .3));
    const PairDistance pair = corpus.distances().pairs[0];
    const Tally counts = tally(corpus.observed());
    const double own = counts.mentions.col(0).sum() / counts.mentions.sum();
    const double d = .35 * std::log2(.7 / .5) + .15 * std::log2(.15 / .25) + .15 * std::log2(.3 / .5) +
                     .35 * std::log2(.35 / .25);
    covered += pair.low <= own * d && own * d <= pair.high ? 1U : 0U;
    mean += pair.corrected / runs;
    plain += pair.distance / runs;
    weight += own * d / runs;
  }
  EXPECT_NEAR(mean, weight, .006);
  EXPECT_GT(plain, weight + .006);
  EXPECT_GE(covered, runs * 88 / 100);
}

TEST(Distance, DoesNotDependOnTheOrderOfDocuments) {
  TwoOutlets forward, backward;
  Draws draws(3, 0, Stream::split);
  std::vector<std::vector<std::uint32_t>> source;
  for (int i = 0; i < 12; ++i) source.push_back(drawn(draws, .5, .5));
  for (std::size_t i = 0; i < 12; ++i) {
    forward.ids = i;
    forward.add(i % 2 == 0 ? "a" : "b", source[i], i % 3 == 0 ? "e" + std::to_string(i / 6) : "");
    backward.ids = 11 - i;
    backward.add((11 - i) % 2 == 0 ? "a" : "b", source[11 - i],
                 (11 - i) % 3 == 0 ? "e" + std::to_string((11 - i) / 6) : "");
  }
  const PairDistance one = forward.distances().pairs[0];
  const PairDistance other = backward.distances().pairs[0];
  EXPECT_EQ(one.corrected, other.corrected);
  EXPECT_EQ(one.high, other.high);
}

}  // namespace
}  // namespace slant
