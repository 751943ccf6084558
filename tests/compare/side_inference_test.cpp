#include "compare/side_inference.hpp"

#include <gtest/gtest.h>

#include "compare/drawn_sides.hpp"

namespace slant {
namespace {

using drawn::SideCell;
using drawn::SideMentions;

struct NullCell {
  const char* name;
  SideCell own, rest;
};

// Worlds in which groups are not exchangeable, so that permuted labels would reject up to a quarter: unequal volume,
// spread and numbers of documents, one share. bench/inference.cpp has the whole grid.
TEST(SideInference, RejectsATrueNullAsOftenAsItSays) {
  constexpr int draws = 1500;
  const std::vector<NullCell> cells{
      {"rare, seven times the mentions",
       {40, .005, 0, SideMentions::poisson_15},
       {40, .005, 0, SideMentions::poisson_2}},
      {"few documents that repeat themselves",
       {8, .3, .6, SideMentions::geometric_5},
       {60, .3, 0, SideMentions::geometric_5}},
      {"one to twenty", {15, .1, .2, SideMentions::geometric_2}, {300, .1, .2, SideMentions::geometric_2}},
      {"one mention", {6, .5, 0, SideMentions::one}, {60, .5, 0, SideMentions::one}},
      {"five and five", {5, .5, .2, SideMentions::geometric_2}, {5, .5, .2, SideMentions::geometric_2}},
      {"long tails", {20, .3, .6, SideMentions::pareto}, {20, .3, .6, SideMentions::pareto}},
      {"rare and together", {20, .02, .6, SideMentions::poisson_15}, {100, .02, 0, SideMentions::poisson_15}},
  };
  std::uint64_t seed = 100;
  for (const NullCell& cell : cells) {
    const drawn::Judged of = drawn::judge(cell.own, cell.rest, draws, ++seed, false);
    std::printf("%s: %.4f at 5 %%, %.4f at 1 %%\n", cell.name, of.at_5 / of.tests, of.at_1 / of.tests);
    EXPECT_LE(of.at_5 / of.tests, .065) << cell.name;
    EXPECT_LE(of.at_1 / of.tests, .018) << cell.name;
  }
}

TEST(SideInference, HasIntervalsThatHoldTheTruthAndSayWhatPSays) {
  constexpr int draws = 600;
  std::uint64_t seed = 200;
  for (const auto& [own, rest] : {std::pair(.5, .3), std::pair(.1, .02), std::pair(.9, .5)}) {
    for (const auto& [a, b] : {std::pair(5, 5), std::pair(10, 100), std::pair(60, 20)}) {
      for (const double correlation : {0.0, .6}) {
        const drawn::Judged of =
            drawn::judge({a, own, correlation, SideMentions::geometric_5},
                         {b, rest, correlation, SideMentions::poisson_2}, draws, ++seed, true);
        EXPECT_GE(of.covered / of.intervals, .93) << own << ' ' << a << ' ' << correlation;
        EXPECT_GE(of.covered_odds / of.intervals, .92) << own << ' ' << a << ' ' << correlation;
        EXPECT_EQ(of.contradictions, 0) << own << ' ' << a << ' ' << correlation;
      }
    }
  }
}

// Articles of very unequal length, of which one side's are often about the matter and the other's never.
TEST(SideInference, RejectsATrueNullOfRatesAsOftenAsItSays) {
  simulated::Draws draws(17);
  const auto side = [&](int documents, double topical) {
    SideSums sums;
    sums.units = documents;
    for (int d = 0; d < documents; ++d) {
      const double words = std::floor(100 + 900 * draws.uniform() * draws.uniform());
      const bool on_topic = topical > 0 && draws.happens(topical);
      const double rate = .002 * (topical == 0 ? 1 : on_topic ? 1 / topical : 0);
      const auto x = static_cast<double>(draws.poisson(words * rate));
      sums.x += x;
      sums.m += words;
      sums.xx += x * x;
      sums.xm += x * words;
      sums.mm += words * words;
    }
    return sums;
  };
  constexpr int times = 1500;
  for (const double topical : {.3, 1.0}) {
    int at_5 = 0, at_1 = 0;
    for (int i = 0; i < times; ++i) {
      const SidesData data{side(20, topical), side(100, 0), 0, true, {}, {}};
      const EffectTest test = test_sides(data, Measure::rate);
      at_5 += test.p <= .05 ? 1 : 0;
      at_1 += test.p <= .01 ? 1 : 0;
    }
    std::printf("rates, %g on the topic: %.4f at 5 %%, %.4f at 1 %%\n", topical, at_5 / double{times},
                at_1 / double{times});
    EXPECT_LE(at_5, .065 * times);
    EXPECT_LE(at_1, .018 * times);
  }
}

TEST(SideInference, FindsADifferenceNearlyAsOftenAsWhoKnowsTheCorrelation) {
  for (const int documents : {20, 40}) {
    const drawn::Judged of = drawn::judge({documents, .5, .4, SideMentions::geometric_5},
                                          {documents, .3, .4, SideMentions::geometric_5}, 1500, 300, false);
    std::printf("%d documents: %.3f of the oracle's %.3f\n", documents, of.at_5 / of.oracle,
                of.oracle / of.tests);
    EXPECT_GE(of.at_5 / of.oracle, .88);
  }
}

// Twelve pairs of documents, and one hit each from two sides: p was .0001 when labels were permuted.
TEST(SideInference, OfAVariantThatWasHardlyUsedIsNotAboutVolume) {
  const SideSums own{12, 0, 240, 0, 0, 4800};
  const SideSums rest{14, 2, 106, 2, 82, 12 * 4 + 2 * 41 * 41};
  const EffectTest test = test_sides({own, rest, 0, true, {}, {}}, Measure::share);
  EXPECT_GE(test.p, fisher_p(0, 240, 2, 106));
  EXPECT_NEAR(fisher_p(0, 240, 2, 106), .0932, 5e-5);
}

// 2 of the 252 ways to choose five of ten: articles that say it once in two mentions against ones that never do.
TEST(SideInference, OfFewUnitsIsExact) {
  const std::vector<UnitCount> own(5, {1, 2}), rest(5, {0, 1});
  const SidesData data{{5, 5, 10, 5, 10, 20}, {5, 0, 5, 0, 0, 5}, 0, true, own, rest};
  const EffectTest test = test_sides(data, Measure::share);
  EXPECT_NEAR(test.p, 2 / 252., 1e-12);
  const EffectIntervals of = intervals_of(data, Measure::share, test, deviate_of_p(.05));
  EXPECT_GT(of.difference.low, 0);
  EXPECT_GT(of.log_odds.low, 0);
  // What the rival of two does is the same seen from the other side.
  const std::vector<UnitCount> rival(5, {1, 2}), always(5, {1, 1});
  const SidesData turned{{5, 5, 10, 5, 10, 20}, {5, 5, 5, 5, 5, 5}, 0, true, rival, always};
  EXPECT_NEAR(test_sides(turned, Measure::share).p, test.p, 1e-12);
}

// Both limits are differences that shares can have: 0 of 40 against 20 of 40 is not 100 points.
TEST(SideInference, HasLimitsInsideWhereOneSideNeverUsesTheVariant) {
  const SidesData data{{20, 0, 40, 0, 0, 80}, {20, 20, 40, 40, 40, 80}, 0, true, {}, {}};
  const EffectTest test = test_sides(data, Measure::share);
  const Interval of = intervals_of(data, Measure::share, test, deviate_of_p(.05)).difference;
  EXPECT_GT(of.low, -.8);
  EXPECT_LT(of.high, -.2);
  // The share of the others may not go below 0 to make room.
  const SidesData turned{{20, 34, 40, 60, 68, 80}, {20, 0, 40, 0, 0, 80}, 0, true, {}, {}};
  const EffectTest other = test_sides(turned, Measure::share);
  const Interval above = intervals_of(turned, Measure::share, other, deviate_of_p(.05)).difference;
  EXPECT_LT(above.high, .97);
  EXPECT_GT(above.high, .85);
}

TEST(SideInference, SaysNothingBelowFiveUnitsButTheError) {
  const SidesData data{{4, 6, 8, 10, 12, 16}, {60, 30, 120, 60, 60, 240}, 0, true, {}, {}};
  const EffectTest test = test_sides(data, Measure::share);
  EXPECT_TRUE(std::isnan(test.p));
  EXPECT_GT(test.error, 0);
  const EffectIntervals of = intervals_of(data, Measure::share, test, 1.96);
  EXPECT_TRUE(std::isnan(of.difference.low));
}

TEST(SideInference, StandsCountsOfABillion) {
  const double many = 1e9;
  const SidesData data{
      {100, .5 * many, many, .25 * many * many / 100, .5 * many * many / 100, many * many / 100},
      {100, .4 * many, many, .16 * many * many / 100, .4 * many * many / 100, many * many / 100},
      0,
      true,
      {},
      {}};
  const EffectTest test = test_sides(data, Measure::share);
  EXPECT_LT(test.p, 1e-6);
  const EffectIntervals of = intervals_of(data, Measure::share, test, deviate_of_p(.05));
  EXPECT_LT(of.difference.low, .1);
  EXPECT_GT(of.difference.high, .1);
  EXPECT_GT(of.difference.low, 0);
}

TEST(SideInference, OfRatesGivesARatioThatAgreesWithP) {
  const SidesData data{
      {30, 90, 15000, 400, 45000, 7.5e6}, {200, 220, 100000, 700, 110000, 5e7}, 0, true, {}, {}};
  const EffectTest test = test_sides(data, Measure::rate);
  const EffectIntervals of = intervals_of(data, Measure::rate, test, deviate_of_p(.05));
  EXPECT_LT(of.log_ratio.low, std::log(.006 / .0022));
  EXPECT_GT(of.log_ratio.high, std::log(.006 / .0022));
  EXPECT_EQ(of.log_ratio.low > 0, test.p <= .05);
  EXPECT_TRUE(std::isnan(of.difference.low));
}

TEST(Fisher, IsThePublishedTest) {
  EXPECT_NEAR(fisher_p(3, 4, 1, 4), .485714, 1e-6);  // the lady tasting tea, two-sided
  EXPECT_NEAR(fisher_p(1, 10, 11, 14), .002759456, 1e-9);
  EXPECT_EQ(fisher_p(0, 269, 2, 1081), 1);
  EXPECT_NEAR(fisher_p(5, 10, 5, 5), fisher_p(5, 10, 0, 5), 1e-12);
  EXPECT_NEAR(least_fisher_p(3, 4, 1, 4), 2 / 70., 1e-12);
}

}  // namespace
}  // namespace slant
