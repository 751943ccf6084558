#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "compare/distance.hpp"

namespace slant {
namespace {

constexpr std::array<double, 3> seven{7, 2, 1}, one{1, 3, 6};
constexpr std::array metrics{Metric::jensen_shannon, Metric::hellinger, Metric::aitchison, Metric::cosine};

double between(Metric metric, std::span<const double> x, std::span<const double> y) {
  double of_x = 0, of_y = 0;
  for (const double count : x) of_x += count;
  for (const double count : y) of_y += count;
  return divergence(metric, x, of_x, y, of_y);
}

TEST(Divergence, JensenAndShannonsIsInBits) {
  EXPECT_NEAR(between(Metric::jensen_shannon, seven, one), .3327511, 5e-8);
  EXPECT_EQ(between(Metric::jensen_shannon, std::array<double, 2>{4, 0}, std::array<double, 2>{0, 9}), 1);
}

TEST(Divergence, TheOthersAreWhatTheirFormulasSay) {
  EXPECT_NEAR(between(Metric::hellinger, seven, one), 1 - (std::sqrt(.07) + std::sqrt(.06) + std::sqrt(.06)),
              1e-15);
  EXPECT_NEAR(between(Metric::cosine, seven, one), 1 - 19 / std::sqrt(54.0 * 46.0), 1e-15);
  const double a = std::log(7.5 / 1.5), b = std::log(2.5 / 3.5), c = std::log(1.5 / 6.5),
               mean = (a + b + c) / 3;
  EXPECT_NEAR(between(Metric::aitchison, seven, one), a * a + b * b + c * c - 3 * mean * mean, 1e-14);
}

TEST(Divergence, OfTheSameSharesIsNought) {
  for (const Metric metric : metrics) EXPECT_NEAR(between(metric, seven, seven), 0, 1e-15);
}

// Moves from p to p + εd, Σ d = 0, against the derivative along d.
TEST(Divergence, SlopesAreItsDerivatives) {
  constexpr double step = 1e-5;
  const std::array<double, 3> along{2, -3, 1};
  for (const Metric metric : metrics) {
    std::array<double, 3> up{}, down{}, slope{};
    double expected = 0;
    slopes(metric, seven, 10, one, 10, slope);
    for (std::size_t i = 0; i < 3; ++i) {
      up[i] = seven[i] + 10 * step * along[i];
      down[i] = seven[i] - 10 * step * along[i];
      expected += slope[i] * along[i];
    }
    const double moved = divergence(metric, up, 10, one, 10) - divergence(metric, down, 10, one, 10);
    EXPECT_NEAR(moved / (2 * step), expected, 1e-6);
  }
}

}  // namespace
}  // namespace slant
