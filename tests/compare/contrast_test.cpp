#include <cmath>
#include <map>

#include <gtest/gtest.h>

#include "compare/contrast_sums.hpp"
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
};

void expect_pooled(const MadeCorpus& corpus, Unit unit, Measure measure) {
  const Observations from = corpus.observations(unit);
  const ContrastUnits units(from, corpus.schema, {measure, {}, {}, false});
  const ContrastSums sums(units, from.groups(), false, Rest::pooled);
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
      if (slow.own.size() < 2 || slow.rest.size() < 2) continue;
      const double log_odds = slow.log_odds(slow.own_sum) - slow.log_odds(slow.rest_sum);
      const double difference = slow.own_sum.x / slow.own_sum.m - slow.rest_sum.x / slow.rest_sum.m;
      EXPECT_NEAR(fast.log_odds, difference * log_odds > 0 ? log_odds : 0, 1e-12);
      EXPECT_NEAR(fast.difference, difference, 1e-12);
    }
  }
}

TEST(Contrast, HasTheCountsAndTheDifferenceOfTheLongWay) {
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

// One mention an article: nothing is correlated, the error is that of two shares with ½ of a mention to spare.
TEST(Contrast, HasTheClassicalErrorWhereEachArticleMentionsTheChoiceOnce) {
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "ruler", {"president", "dictator"});
  for (int d = 0; d < 40; ++d) {
    const bool president = d < 12 || d >= 36;  // 12 of 20 against 4 of 20
    corpus.add(std::to_string(d), d < 20 ? "A" : "B", "", 100, {president ? 1U : 0U, president ? 0U : 1U});
  }
  const Observations from = corpus.observations();
  const ContrastUnits units(from, corpus.schema, {});
  const ContrastSums sums(units, 2, false, Rest::pooled);
  const auto tested = [&](std::uint32_t group, VariantId variant) {
    Contrast made = sums.contrast(group, variant);
    sums.test(group, variant, made);
    return made;
  };
  const Contrast made = tested(0, VariantId{0});
  EXPECT_DOUBLE_EQ(made.difference, .4);
  EXPECT_NEAR(made.log_odds, std::log(12.5 / 8.5) - std::log(4.5 / 16.5), 1e-12);
  EXPECT_NEAR(made.test.error, std::sqrt(.6 * .4 / 20 + .2 * .8 / 20), 1e-12);
  EXPECT_NEAR(made.test.p, fisher_p(12, 20, 4, 20), 1e-12);  // Fisher's is the larger one
  // What one group has more the other has less.
  EXPECT_NEAR(tested(1, VariantId{0}).log_odds, -made.log_odds, 1e-12);
  EXPECT_NEAR(tested(0, VariantId{1}).test.z, -made.test.z, 1e-6);
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
  const ContrastUnits units(from, corpus.schema, {Measure::share, {}, {}, true});
  EXPECT_EQ(units.units(), 23U);
  EXPECT_EQ(units.dropped_units(), 1U);
  const ContrastSums sums(units, 2, true, Rest::pooled);
  const Contrast made = sums.contrast(0, VariantId{0});
  EXPECT_EQ(made.units, 23);
  EXPECT_EQ(made.count, 19);
  EXPECT_EQ(made.base, 23);
  EXPECT_EQ(made.rest_count, 11);
  EXPECT_NEAR(made.log_odds, std::log((12 / 2. + .5) / (4 / 2. + .5)), 1e-12);
  EXPECT_NEAR(made.difference, (12 - 4) / 23., 1e-12);
  EventSums of;
  for (int i = 0; i < 12; ++i) of.add(1, 1, 0, 1);
  for (int i = 0; i < 4; ++i) of.add(0, 1, 1, 1);
  for (int i = 0; i < 7; ++i) of.add(1, 1, 1, 1);
  const EffectTest test = test_within(of, Measure::share);
  // McNemar's z with events that tell nothing left out, its correction, and n / (n − 1).
  EXPECT_NEAR(test.distance, 8 / std::sqrt(16 * 23 / 22.), 1e-12);
  EXPECT_NEAR(test.p, p_of_deviate((4 - .5) / std::sqrt(16 * .25)), 1e-12);
}

TEST(Contrast, HoldsAGroupAgainstTheMeanOfTheOthers) {
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "ruler", {"president", "dictator"});
  for (int d = 0; d < 4; ++d) corpus.add("a" + std::to_string(d), "A", "", 9, {2, 1});
  for (int d = 0; d < 4; ++d) corpus.add("b" + std::to_string(d), "B", "", 9, {3, 1});
  for (int d = 0; d < 40; ++d) corpus.add("c" + std::to_string(d), "C", "", 9, {1, 3});
  corpus.add("d", "D", "", 9, {0, 0});  // mentions nothing, counts for nothing
  const Observations from = corpus.observations();
  const ContrastUnits units(from, corpus.schema, {});
  const ContrastSums sums(units, from.groups(), false, Rest::equal);
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
  const ContrastUnits units(from, corpus.schema, {});
  for (const Rest rest : {Rest::pooled, Rest::equal}) {
    const ContrastSums sums(units, from.groups(), false, rest);
    EXPECT_EQ(sums.contrast(0, VariantId{0}).log_odds, 0);
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
  const ContrastUnits units(from, corpus.schema, {});
  const ContrastSums sums(units, 2, false, Rest::pooled);
  for (const std::uint32_t group : {0U, 1U}) {
    const Contrast made = sums.contrast(group, VariantId{0});
    EXPECT_TRUE(std::isnan(made.log_odds));
    EXPECT_TRUE(std::isnan(made.difference));
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
  const ContrastUnits units(from, corpus.schema, {});
  const ContrastSums sums(units, 2, false, Rest::pooled);
  const Contrast made = sums.contrast(0, VariantId{0});
  EXPECT_EQ(made.log_odds, 0);
  Contrast tested = made;
  sums.test(0, VariantId{0}, tested);
  EXPECT_GT(tested.test.error, 0);
  EXPECT_EQ(tested.test.p, 1);
}

}  // namespace
}  // namespace slant
