#include "compare/contrast.hpp"

#include <cmath>
#include <map>

#include <gtest/gtest.h>

#include "made_corpus.hpp"

namespace slant {
namespace {

using testing::MadeCorpus;

MadeCorpus random_corpus(unsigned seed, bool events) {
  std::mt19937 engine(seed);
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "ruler", {"president", "dictator", "leader"});
  testing::add_choice(corpus.schema, "side", {"regime", "army"});
  testing::add_choice(corpus.schema, "doubt", {"alleged"}, ChoiceKind::category);
  const auto draw = [&](std::uint32_t below) { return static_cast<std::uint32_t>(engine() % below); };
  for (int d = 0; d < 40; ++d) {
    std::vector<std::uint32_t> counts;
    for (std::size_t e = 0; e < corpus.schema.entries.size(); ++e)
      counts.push_back(draw(3) == 0 ? draw(5) : 0);
    const std::string event = events && draw(4) > 0 ? "e" + std::to_string(draw(12)) : "";
    corpus.add(std::to_string(d), std::string(1, static_cast<char>('A' + draw(3))), event, 50 + draw(400),
               counts);
  }
  return corpus;
}

struct Pair {
  double x{0}, m{0};
};

// Own and rest of one variant by unit, gathered the long way.
struct ByUnit {
  std::map<std::uint32_t, Pair> own, rest;
  Pair own_sum, rest_sum;

  ByUnit(const Observations& from, const Schema& schema, std::uint32_t group, VariantId variant, bool rate,
         bool by_event) {
    for (std::size_t d = 0; d < from.documents(); ++d) {
      Pair pair;
      for (const Observed cell : from.cells(d)) {
        if (cell.variant == variant) pair.x += cell.count;
        if (schema[cell.variant].choice == schema[variant].choice) pair.m += cell.count;
      }
      if (rate) pair.m = static_cast<double>(from.words(d));
      if (pair.m == 0) continue;
      const std::uint32_t unit = by_event ? from.event(d) : static_cast<std::uint32_t>(d);
      auto& side = from.group(d) == group ? own : rest;
      Pair& sum = from.group(d) == group ? own_sum : rest_sum;
      side[unit].x += pair.x;
      side[unit].m += pair.m;
      sum.x += pair.x;
      sum.m += pair.m;
    }
  }

  static double log_odds(Pair sum) { return std::log((sum.x + .5) / (sum.m - sum.x + .5)); }
  static double contribution(Pair pair, Pair sum) {
    const double p = (sum.x + .5) / (sum.m + 1);
    return (pair.x - p * pair.m) / ((sum.m + 1) * p * (1 - p));
  }
  static double binomial(Pair sum) { return 1 / (sum.x + .5) + 1 / (sum.m - sum.x + .5); }
  static double side_variance(const std::map<std::uint32_t, Pair>& side, Pair sum) {
    double squares = 0;
    for (const auto& [unit, pair] : side) squares += std::pow(contribution(pair, sum), 2);
    const auto n = static_cast<double>(side.size());
    return std::max(squares * n / (n - 1), binomial(sum));
  }
  double variance() const {
    const double a = side_variance(own, own_sum);
    const double b = side_variance(rest, rest_sum);
    double product = 0;
    for (const auto& [unit, pair] : own) {
      if (rest.contains(unit)) product += contribution(pair, own_sum) * contribution(rest.at(unit), rest_sum);
    }
    const double correlation = std::clamp(product / std::sqrt(a * b), -.95, .95);
    return a + b - 2 * correlation * std::sqrt(a * b);
  }
};

void expect_pooled(const MadeCorpus& corpus, Unit unit, Measure measure) {
  const Observations from = corpus.observations(unit);
  const PermutedUnits permuted(from, corpus.schema, {measure, {}, {}, false});
  ContrastSums sums(permuted, from.groups(), false, Rest::pooled);
  sums.sum(permuted.groups());
  for (std::uint32_t group = 0; group < from.groups(); ++group) {
    for (std::size_t v = 0; v < corpus.schema.variants.size(); ++v) {
      const auto variant = id_of<VariantTag>(v);
      const bool rate =
          measure == Measure::rate ||
          corpus.schema.choices[corpus.schema[variant].choice.index()].kind == ChoiceKind::category;
      const ByUnit slow(from, corpus.schema, group, variant, rate, unit == Unit::event);
      const Contrast fast = sums.contrast(group, variant);
      EXPECT_EQ(fast.count, slow.own_sum.x);
      EXPECT_EQ(fast.rest_base, slow.rest_sum.m);
      EXPECT_EQ(fast.units, static_cast<double>(slow.own.size()));
      EXPECT_EQ(fast.rest_units, static_cast<double>(slow.rest.size()));
      EXPECT_EQ(std::isnan(fast.error), slow.own.size() < 2 || slow.rest.size() < 2);
      if (slow.own.size() < 2 || slow.rest.size() < 2) continue;
      const double log_odds = slow.log_odds(slow.own_sum) - slow.log_odds(slow.rest_sum);
      const double difference = slow.own_sum.x / slow.own_sum.m - slow.rest_sum.x / slow.rest_sum.m;
      EXPECT_NEAR(fast.log_odds, difference * log_odds > 0 ? log_odds : 0, 1e-12);
      EXPECT_NEAR(fast.error, std::sqrt(slow.variance()), 1e-9);
    }
  }
}

TEST(Contrast, IsWhatTheLongWayGives) {
  for (unsigned seed = 1; seed <= 5; ++seed) {
    for (const bool events : {false, true}) {
      const MadeCorpus corpus = random_corpus(seed, events);
      for (const Measure measure : {Measure::share, Measure::rate}) {
        expect_pooled(corpus, Unit::document, measure);
        expect_pooled(corpus, Unit::event, measure);
      }
    }
  }
}

// Two groups, five articles each, one mention an article: the odds ratio's classical standard error times
// √(5/4), from n / (n − 1).
TEST(Contrast, HasTheClassicalErrorWhereEachArticleMentionsTheChoiceOnce) {
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "ruler", {"president", "dictator"});
  for (int d = 0; d < 10; ++d) {
    const bool president = d < 3 || d == 9;  // 3 of 5 against 1 of 5
    corpus.add(std::to_string(d), d < 5 ? "A" : "B", "", 100, {president ? 1U : 0U, president ? 0U : 1U});
  }
  const Observations from = corpus.observations();
  const PermutedUnits permuted(from, corpus.schema, {});
  ContrastSums sums(permuted, 2, false, Rest::pooled);
  sums.sum(permuted.groups());
  const Contrast made = sums.contrast(0, VariantId{0});
  EXPECT_DOUBLE_EQ(made.share, .6);
  EXPECT_DOUBLE_EQ(made.rest_share, .2);
  EXPECT_NEAR(made.log_odds, std::log(3.5 / 2.5) - std::log(1.5 / 4.5), 1e-12);
  // Squares around the smoothed share are a little less than those of the smoothed table: the floor holds.
  EXPECT_NEAR(made.error, std::sqrt(1 / 3.5 + 1 / 2.5 + 1 / 1.5 + 1 / 4.5), .13);
  EXPECT_NEAR(made.freedom, 8, .5);
  // What one group has more the other has less.
  EXPECT_NEAR(sums.contrast(1, VariantId{0}).log_odds, -made.log_odds, 1e-12);
  EXPECT_NEAR(sums.contrast(0, VariantId{1}).log_odds, -made.log_odds, 1e-12);
}

// Pairs of articles about one event: Mantel and Haenszel's ratio is that of the discordant pairs.
TEST(Contrast, WithinEventsComparesDiscordantPairs) {
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "ruler", {"president", "dictator"});
  int event = 0;
  const auto pairs = [&](int times, bool a, bool b) {
    for (int i = 0; i < times; ++i, ++event) {
      const std::string name = std::to_string(event);
      corpus.add("a" + name, "A", name, 100, {a ? 1U : 0U, a ? 0U : 1U});
      corpus.add("b" + name, "B", name, 100, {b ? 1U : 0U, b ? 0U : 1U});
    }
  };
  pairs(12, true, false);
  pairs(4, false, true);
  pairs(7, true, true);
  corpus.add("lone", "A", "lone", 100, {9, 0});
  const Observations from = corpus.observations();
  const PermutedUnits permuted(from, corpus.schema, {Measure::share, {}, {}, true});
  EXPECT_EQ(permuted.units(), 23U);
  EXPECT_EQ(permuted.dropped_units(), 1U);
  ContrastSums sums(permuted, 2, true, Rest::pooled);
  sums.sum(permuted.groups());
  const Contrast made = sums.contrast(0, VariantId{0});
  EXPECT_EQ(made.units, 23);
  EXPECT_EQ(made.count, 19);
  EXPECT_EQ(made.base, 23);
  EXPECT_EQ(made.rest_count, 11);
  EXPECT_NEAR(made.log_odds, std::log((12 / 2. + .5) / (4 / 2. + .5)), 1e-12);
  const double r = 6.5, s = 2.5;
  EXPECT_NEAR(made.error, std::sqrt((12 * .25 / (r * r) + 4 * .25 / (s * s)) * 23 / 22), 1e-12);
}

TEST(Contrast, HoldsAGroupAgainstTheMeanOfTheOthers) {
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "ruler", {"president", "dictator"});
  for (int d = 0; d < 4; ++d) corpus.add("a" + std::to_string(d), "A", "", 9, {2, 1});
  for (int d = 0; d < 4; ++d) corpus.add("b" + std::to_string(d), "B", "", 9, {3, 1});
  for (int d = 0; d < 40; ++d) corpus.add("c" + std::to_string(d), "C", "", 9, {1, 3});
  corpus.add("d", "D", "", 9, {0, 0});  // mentions nothing, counts for nothing
  const Observations from = corpus.observations();
  const PermutedUnits permuted(from, corpus.schema, {});
  ContrastSums sums(permuted, from.groups(), false, Rest::equal);
  sums.sum(permuted.groups());
  const Contrast made = sums.contrast(0, VariantId{0});
  EXPECT_DOUBLE_EQ(made.rest_share, .5);  // of .75 and .25, however many articles C has
  const double p = (12.5 / 17 + 40.5 / 161) / 2;
  EXPECT_NEAR(made.log_odds, std::log(8.5 / 4.5) - std::log(p / (1 - p)), 1e-12);
}

// A's 2 mentions with a half added look like a fifth, the others' 2 of 400 like a half per cent.
TEST(Contrast, HasNoDirectionThatTheCountsDoNotHave) {
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "ruler", {"tyrant", "president"});
  for (int d = 0; d < 2; ++d) corpus.add("a" + std::to_string(d), "A", "", 9, {0, 1});
  for (int d = 0; d < 2; ++d) corpus.add("b" + std::to_string(d), "B", "", 9, {1, 3});
  for (int d = 2; d < 100; ++d) corpus.add("b" + std::to_string(d), "B", "", 9, {0, 4});
  const Observations from = corpus.observations();
  const PermutedUnits permuted(from, corpus.schema, {});
  for (const Rest rest : {Rest::pooled, Rest::equal}) {
    ContrastSums sums(permuted, from.groups(), false, rest);
    sums.sum(permuted.groups());
    EXPECT_EQ(sums.contrast(0, VariantId{0}).log_odds, 0);
    EXPECT_EQ(sums.contrast(0, VariantId{0}).z(), 0);
    EXPECT_EQ(sums.contrast(1, VariantId{1}).log_odds, 0);
  }
}

TEST(Contrast, IsNothingWhereOneSideSaysNothing) {
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "ruler", {"president", "dictator"});
  corpus.add("1", "A", "", 10, {2, 1});
  corpus.add("2", "A", "", 10, {1, 1});
  corpus.add("3", "B", "", 10, {0, 0});
  const Observations from = corpus.observations();
  const PermutedUnits permuted(from, corpus.schema, {});
  ContrastSums sums(permuted, 2, false, Rest::pooled);
  sums.sum(permuted.groups());
  for (const std::uint32_t group : {0U, 1U}) {
    const Contrast made = sums.contrast(group, VariantId{0});
    EXPECT_TRUE(std::isnan(made.log_odds));
    EXPECT_TRUE(std::isnan(made.error));
  }
  EXPECT_TRUE(std::isnan(sums.contrast(1, VariantId{0}).share));
}

TEST(Contrast, OfIdenticalGroupsIsZeroWithAnError) {
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "ruler", {"president", "dictator"});
  for (int e = 0; e < 6; ++e) {
    for (const char* outlet : {"A", "B"}) {
      corpus.add(outlet + std::to_string(e), outlet, std::to_string(e), 10,
                 {1U + static_cast<unsigned>(e % 2), 1});
    }
  }
  const Observations from = corpus.observations();
  EXPECT_EQ(from.unit(), Unit::event);
  const PermutedUnits permuted(from, corpus.schema, {});
  ContrastSums sums(permuted, 2, false, Rest::pooled);
  sums.sum(permuted.groups());
  const Contrast made = sums.contrast(0, VariantId{0});
  EXPECT_EQ(made.log_odds, 0);
  EXPECT_GT(made.error, 0);
}

}  // namespace
}  // namespace slant
