#include "count/resampling.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

#include <gtest/gtest.h>

namespace slant {
namespace {

using Four = std::array<std::uint32_t, 4>;

// The known answers that Random123 publishes for philox4x32 with ten rounds.
TEST(Philox, GivesThePublishedNumbers) {
  constexpr std::uint32_t ones = 0xFFFFFFFF;
  EXPECT_EQ(philox({0, 0, 0, 0}, {0, 0}), (Four{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  EXPECT_EQ(philox({ones, ones, ones, ones}, {ones, ones}),
            (Four{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  EXPECT_EQ(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
            (Four{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(PoissonWeights, HaveTheFrequenciesOfPoissonWithMeanOne) {
  constexpr std::uint32_t n = 200'000;
  std::array<double, 8> met{};
  double sum = 0;
  for (std::uint32_t key = 0; key < n; ++key) {
    const std::uint32_t weight = poisson_weight(7, 3, key);
    sum += weight;
    if (weight < met.size()) ++met[weight];
  }
  EXPECT_NEAR(sum / n, 1, 5 / std::sqrt(n));
  double expected = std::exp(-1.0);
  for (std::size_t k = 0; k < met.size(); ++k) {
    if (k > 0) expected /= static_cast<double>(k);
    EXPECT_NEAR(met[k] / n, expected, 5 * std::sqrt(expected / n)) << k;
  }
}

TEST(PoissonWeights, AreTheSameOnEveryPlatform) {
  const std::vector<std::uint64_t> keys{1, 2, 3, 0x123456789ABCDEF0, ~std::uint64_t{0}, 6, 7, 8};
  EXPECT_EQ(poisson_weights(1, 0, keys), poisson_weights(1, 0, keys));
  EXPECT_NE(poisson_weights(1, 0, keys), poisson_weights(1, 1, keys));
  EXPECT_NE(poisson_weights(1, 0, keys), poisson_weights(2, 0, keys));
  // A unit keeps its weight whatever stands around it.
  const std::vector<std::uint64_t> some(keys.begin() + 2, keys.begin() + 5);
  const auto all = poisson_weights(1, 0, keys);
  EXPECT_EQ(poisson_weights(1, 0, some), std::vector<std::uint32_t>(all.begin() + 2, all.begin() + 5));
}

TEST(Draws, AreUniformBelowAnyBound) {
  Draws draws(1, 0, Stream::permutation);
  std::array<int, 7> met{};
  constexpr int n = 70'000;
  for (int i = 0; i < n; ++i) ++met[draws.below(7)];
  for (const int times : met) EXPECT_NEAR(times, n / 7, 5 * std::sqrt(n / 7.0));
  double sum = 0;
  for (int i = 0; i < n; ++i) {
    const double number = draws.uniform();
    ASSERT_GE(number, 0);
    ASSERT_LT(number, 1);
    sum += number;
  }
  EXPECT_NEAR(sum / n, .5, 5 * std::sqrt(1 / 12.0 / n));
}

TEST(Shuffle, GivesEveryOrderOfThreeEquallyOften) {
  std::array<int, 6> met{};
  constexpr std::uint32_t n = 12'000;
  for (std::uint32_t replicate = 0; replicate < n; ++replicate) {
    std::vector<int> items{0, 1, 2};
    Draws draws(5, replicate, Stream::permutation);
    shuffle(std::span(items), draws);
    ++met[static_cast<std::size_t>(items[0] * 2 + (items[1] > items[2] ? 1 : 0))];
  }
  for (const int times : met) EXPECT_NEAR(times, n / 6, 5 * std::sqrt(n / 6.0));
}

}  // namespace
}  // namespace slant
