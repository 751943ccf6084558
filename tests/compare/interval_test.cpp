#include "compare/interval.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace slant {
namespace {

RatioMoments moments(std::initializer_list<std::pair<std::uint64_t, std::uint64_t>> units) {
  RatioMoments sums;
  for (const auto& [x, m] : units) {
    ++sums.units;
    sums.x += x;
    sums.m += m;
    sums.xx += x * x;
    sums.xm += x * m;
    sums.mm += m * m;
  }
  return sums;
}

RatioMoments repeated(std::uint64_t units, std::uint64_t x, std::uint64_t m) {
  return {units, units * x, units * m, units * x * x, units * x * m, units * m * m};
}

// Brown, Cai and DasGupta 2001, and R: qbeta(c(.025, .975), 3.5, 7.5), qbeta(c(.025, .975), .5, 10.5).
TEST(Interval, HasJeffreysLimits) {
  EXPECT_NEAR(share_low(3, 10, 0.5, 0.025), 0.09269459, 5e-9);
  EXPECT_NEAR(share_high(3, 10, 0.5, 0.025), 0.60581832, 5e-9);
  EXPECT_NEAR(share_low(0, 10, 0.5, 0.025), 0.00004789, 5e-9);
  EXPECT_NEAR(share_high(0, 10, 0.5, 0.025), 0.21719627, 5e-9);
}

// R: binom.test(3, 10), binom.test(0, 10), poisson.test(3), poisson.test(0).
TEST(Interval, HasExactLimits) {
  EXPECT_NEAR(share_low(3, 10, 0, 0.025), 0.06673951, 5e-9);
  EXPECT_NEAR(share_high(3, 10, 0, 0.025), 0.65245285, 5e-9);
  EXPECT_EQ(share_low(0, 10, 0, 0.025), 0);
  EXPECT_NEAR(share_high(0, 10, 0, 0.025), 0.30849711, 5e-9);
  EXPECT_EQ(share_high(10, 10, 0, 0.025), 1);
  EXPECT_NEAR(count_low(3, 0, 0.025), 0.61867212, 5e-9);
  EXPECT_NEAR(count_high(3, 0, 0.025), 8.76727307, 5e-9);
  EXPECT_EQ(count_low(0, 0, 0.025), 0);
  EXPECT_NEAR(count_high(0, 0, 0.025), 3.68887945, 5e-9);
}

TEST(Interval, OfSingleMentionsIsThatOfSingleDraws) {
  const RatioMoments sums{40, 12, 40, 12, 12, 40};
  const Interval interval = share_interval(sums, 0.95);
  EXPECT_DOUBLE_EQ(interval.low, share_low(12, 40, 0.1, 0.025));
  EXPECT_DOUBLE_EQ(interval.high, share_high(12, 40, 0.1, 0.025));
}

TEST(Interval, IsThatOfUnitsWhereEachSaysOneThing) {
  const RatioMoments sums{100, 200, 400, 800, 800, 1600};  // 50 of (4, 4), 50 of (0, 4)
  const Interval interval = share_interval(sums, 0.95);
  // ρ̂ is 1, and stays so for the prior's weight of a few among a hundred.
  EXPECT_NEAR(interval.low, share_low(50, 100, 0.1, 0.025), 0.01);
  EXPECT_NEAR(interval.high, share_high(50, 100, 0.1, 0.025), 0.01);
}

TEST(Interval, IsMirroredForTheRest) {
  const RatioMoments sums = moments({{1, 3}, {0, 2}, {2, 2}, {0, 5}, {1, 1}, {0, 4}});
  const RatioMoments rest = moments({{2, 3}, {2, 2}, {0, 2}, {5, 5}, {0, 1}, {4, 4}});
  const Interval own = share_interval(sums, 0.9);
  const Interval other = share_interval(rest, 0.9);
  EXPECT_NEAR(own.low, 1 - other.high, 1e-12);
  EXPECT_NEAR(own.high, 1 - other.low, 1e-12);
}

TEST(Interval, OfNothingAndOfAllEndsAtTheEnd) {
  const Interval none = share_interval(repeated(30, 0, 4), 0.95);
  EXPECT_EQ(none.low, 0);
  EXPECT_GT(none.high, 1.0 / 120);
  EXPECT_LT(none.high, 0.1);
  const Interval all = share_interval(repeated(30, 4, 4), 0.95);
  EXPECT_EQ(all.high, 1);
  EXPECT_NEAR(all.low, 1 - none.high, 1e-12);
  const Interval rate = rate_interval(repeated(30, 0, 500), 0.95);
  EXPECT_EQ(rate.low, 0);
  // As if hits came in threes.
  EXPECT_NEAR(rate.high, 3 * count_high(0, 0.1, 0.025) / 15000, 1e-12);
}

TEST(Interval, GrowsWithTheLevelAndShrinksWithUnits) {
  const RatioMoments sums = repeated(20, 1, 4);
  const Interval narrow = share_interval(sums, 0.8);
  const Interval wide = share_interval(sums, 0.99);
  EXPECT_LT(wide.low, narrow.low);
  EXPECT_GT(wide.high, narrow.high);
  const Interval sure = share_interval(repeated(200, 1, 4), 0.8);
  EXPECT_GT(sure.low, narrow.low);
  EXPECT_LT(sure.high, narrow.high);
}

TEST(Interval, IsNoneOfFewerThanFiveUnits) {
  EXPECT_TRUE(std::isnan(share_interval(repeated(4, 1, 4), 0.95).low));
  EXPECT_TRUE(std::isnan(rate_interval(repeated(4, 1, 400), 0.95).high));
  EXPECT_TRUE(std::isnan(share_interval({}, 0.95).high));
  EXPECT_FALSE(std::isnan(share_interval(repeated(5, 1, 4), 0.95).low));
  EXPECT_TRUE(is_few(9));
  EXPECT_FALSE(is_few(10));
}

}  // namespace
}  // namespace slant
