// A few of the cells of bench/coverage.cpp, all of which are in notebooks/03-coverage.ipynb.
#include <gtest/gtest.h>

#include "compare/drawn_groups.hpp"
#include "compare/simulated.hpp"

namespace slant::simulated {
namespace {

constexpr std::uint64_t replications = 3000;  // standard error of a coverage of .95: .004
constexpr double noise = 3 * 0.0047;          // of three, at .93

TEST(IntervalCoverage, IsNearNominalWhereThereIsEnough) {
  const ShareCell cells[]{{50, Mentions::two, .25, .1},        {100, Mentions::uniform, .5, .3},
                          {100, Mentions::skewed, .75, .6},    {50, Mentions::eight, .9, .6},
                          {100, Mentions::four, .25, 0, true}, {200, Mentions::one, .1, 0}};
  std::uint64_t seed = 1;
  for (const ShareCell& cell : cells) {
    SCOPED_TRACE(cell.share);
    const Tally tally = simulate(cell, replications, seed++);
    EXPECT_GT(tally.coverage(), 0.93 - noise);
    EXPECT_LT(tally.coverage(), 0.97 + noise);
    EXPECT_LT(tally.width_ratio(), 1.3);
  }
}

TEST(IntervalCoverage, HoldsWhereThePlainBootstrapFails) {
  const ShareCell cells[]{{20, Mentions::one, .02, 0},      {20, Mentions::eight, .02, .6},
                          {20, Mentions::uniform, .05, .3}, {30, Mentions::four, .02, 0, true},
                          {20, Mentions::eight, .98, .6},   {30, Mentions::eight, .1, 0, true}};
  std::uint64_t seed = 11;
  for (const ShareCell& cell : cells) {
    SCOPED_TRACE(cell.share);
    EXPECT_GT(simulate(cell, replications, seed++).coverage(), 0.93 - noise);
  }
}

TEST(IntervalCoverage, OfRatesHoldsWhenOnlySomeArticlesAreOnTheTopic) {
  const RateCell cells[]{{20, .2, Spread::poisson},
                         {50, 1, Spread::poisson},
                         {50, 1, Spread::exponential},
                         {50, 1, Spread::topical},
                         {100, .5, Spread::topical}};
  std::uint64_t seed = 21;
  for (const RateCell& cell : cells) {
    SCOPED_TRACE(cell.per_article);
    const Tally tally = simulate(cell, replications, seed++);
    EXPECT_GT(tally.coverage(), 0.93 - noise);
    EXPECT_LT(tally.width_ratio(), 1.6);
  }
}

}  // namespace
TEST(IntervalCoverage, OfContrastsIsNearNominal) {
  for (const auto& [cell, other] : {std::pair(drawn::GroupCell{40, 2, .5, .5, 0}, .3),
                                    {{40, 3, .2, .5, .5}, .2},
                                    {{100, 1, .9, .5, .8}, .7}}) {
    const drawn::Held held = drawn::contrast_held(cell, other, 1000);
    EXPECT_EQ(held.intervals, 1000);
    EXPECT_GT(held.coverage(), .93 - noise) << cell.a;
    EXPECT_LT(held.coverage(), .985) << cell.a;
  }
}

}  // namespace slant::simulated
