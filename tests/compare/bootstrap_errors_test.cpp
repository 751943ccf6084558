#include "compare/bootstrap_errors.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "model/map_data.hpp"
#include "model/scaling.hpp"

namespace slant {
namespace {

using testing::DrawnDocuments;

const std::vector<std::optional<double>> placed{-1, 1, std::nullopt, std::nullopt};

// Two references and two groups between them, documents of which repeat themselves.
DrawnDocuments four_groups(std::uint64_t seed) {
  DrawnDocuments drawn(2, 3, seed);
  drawn.add("a", 60, {.6, .3, .1}, 4, .5);
  drawn.add("b", 60, {.1, .3, .6}, 4, .5);
  drawn.add("c", 40, {.3, .4, .3}, 4, .5);
  drawn.add("d", 40, {.5, .3, .2}, 4, .5);
  return drawn;
}

const std::vector<VariantId> variants{VariantId{0}, VariantId{1}, VariantId{2},
                                      VariantId{3}, VariantId{4}, VariantId{5}};

Vector raw(const Matrix& counts) {
  const Wordscores made = wordscores(counts, placed);
  Vector scores(4);
  for (std::size_t g = 0; g < 4; ++g) scores[at(g)] = made.texts[g].raw;
  return scores;
}

Vector positions(const Matrix& counts) {
  return wordfish(counts, {.left = 0, .right = 1}).positions;
}

// Against the spread of the statistic over new samples of documents.
void expect_errors(Vector (*statistic)(const Matrix&)) {
  constexpr int samples = 150, with_errors = 10;
  Vector sum = Vector::Zero(4), squares = Vector::Zero(4), errors = Vector::Zero(4);
  for (int s = 0; s < samples; ++s) {
    const Observations observations = four_groups(100 + static_cast<std::uint64_t>(s)).observations();
    const Vector found = statistic(tally(observations).counts);
    sum += found;
    squares += found.cwiseAbs2();
    if (s >= with_errors) continue;
    const auto made = bootstrap_errors(observations, variants, found, statistic, {});
    for (std::size_t g = 0; g < 4; ++g) errors[at(g)] += made[g].error * made[g].error / with_errors;
  }
  const Vector variance = squares / samples - (sum / samples).cwiseAbs2();
  for (Eigen::Index g = 0; g < 4; ++g) EXPECT_NEAR(std::sqrt(errors[g] / variance[g]), 1, .25) << g;
}

TEST(BootstrapErrors, OfWordscoresAreThoseOfNewSamples) {
  expect_errors(raw);
}

TEST(BootstrapErrors, OfWordfishAreThoseOfNewSamples) {
  expect_errors(positions);
}

TEST(BootstrapErrors, NeedFiveUnitsWithAHitAndDoNotDependOnWorkers) {
  DrawnDocuments drawn = four_groups(1);
  drawn.add("e", 4, {.5, .3, .2}, 4, .5);
  const Observations observations = drawn.observations();
  const auto statistic = [](const Matrix& counts) -> Vector { return counts.col(0); };
  const Vector found = statistic(tally(observations).counts);
  const auto made = bootstrap_errors(observations, variants, found, statistic, {.replicates = 50});
  ASSERT_EQ(made.size(), 5U);
  EXPECT_EQ(made[4].units, 4U);
  EXPECT_TRUE(std::isnan(made[4].error));
  EXPECT_GT(made[0].error, 0);
  EXPECT_NEAR((made[0].low + made[0].high) / 2, found[0], 1e-9);
  Workers backwards;
  backwards.count = 2;
  backwards.each = [](std::size_t n, const Workers::Task& task) {
    for (std::size_t i = n; i-- > 0;) task(i, static_cast<unsigned>(i % 2));
  };
  const auto other =
      bootstrap_errors(observations, variants, found, statistic, {.replicates = 50}, backwards);
  for (std::size_t g = 0; g < 4; ++g) EXPECT_EQ(made[g].error, other[g].error);
}

TEST(BootstrapErrors, AreMissingWhereHalfTheReplicatesHaveNoNumber) {
  const Observations observations = four_groups(1).observations();
  int calls = 0;
  const auto statistic = [&](const Matrix& counts) -> Vector {
    Vector all = counts.col(0);
    if (calls++ % 4 != 0) all[1] = std::nan("");
    return all;
  };
  const auto made =
      bootstrap_errors(observations, variants, Vector::Constant(4, 1), statistic, {.replicates = 40});
  EXPECT_TRUE(std::isnan(made[1].error));
  EXPECT_FALSE(std::isnan(made[0].error));
}

}  // namespace
}  // namespace slant
