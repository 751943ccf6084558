#include "compare/square_interval.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace slant {
namespace {

constexpr double many = 1e9;  // degrees of freedom: the spread is known

TEST(SquareInterval, OfOneSquareBeginsAtTheQuantileOfChiSquared) {
  EXPECT_EQ(square_interval({5.02, 1, 1, 4 * 5.02, many}, .95).low, 0);  // 5.0239
  EXPECT_GT(square_interval({5.03, 1, 1, 4 * 5.03, many}, .95).low, 0);
}

TEST(SquareInterval, OfOneSquareIsTheSquareOfTheRootsInterval) {
  for (const double root : {3.0, 6.0, 15.0, 25.0, 1e4}) {
    const double x = root * root;
    const Interval made = square_interval({x, 1, 1, 4 * x, many}, .95);
    EXPECT_NEAR(std::sqrt(made.low), root - 1.96, .02) << root;
    EXPECT_NEAR(std::sqrt(made.high), root + 1.96, .02) << root;
  }
}

TEST(SquareInterval, GrowsWithTheUnitOfTheSquares) {
  const Interval single = square_interval({40, 5, 5, 160, 30}, .9);
  const Interval thousand = square_interval({40e3, 5e3, 5e3, 160e6, 30}, .9);
  EXPECT_NEAR(thousand.low, 1000 * single.low, 1e-6);
  EXPECT_NEAR(thousand.high, 1000 * single.high, 1e-6);
}

TEST(SquareInterval, IsWiderWithFewDegreesAndHoldsNoughtWhereExchangedUnitsDo) {
  const Interval made = square_interval({9, 1, 1, 36, many}, .95);
  const Interval few = square_interval({9, 1, 1, 36, 8}, .95);
  EXPECT_LT(few.low, made.low);
  EXPECT_GT(few.high, made.high);
  const Interval exchanged = square_interval({9, 1, 3, 36, many}, .95);
  EXPECT_EQ(exchanged.low, 0);
  EXPECT_EQ(exchanged.high, made.high);
}

TEST(SquareInterval, OfLessThanNoiseIsThatOfNoise) {
  const Interval below = square_interval({-.5, 1, 1, .1, 20}, .95);
  EXPECT_EQ(below.low, 0);
  EXPECT_GT(below.high, square_interval({1, 1, 1, 4, 20}, .95).high * .99);
  EXPECT_TRUE(std::isnan(square_interval({0, 0, 0, 0, 20}, .95).low));
}

}  // namespace
}  // namespace slant
