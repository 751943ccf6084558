#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "compare/token_contrasts.hpp"

namespace slant {
namespace {

constexpr FourCounts small{7, 3, 2, 7};

// Keyness of the table (7, 2, 3, 7); R's chisq.test gives the first two.
TEST(Keyness, GivesThePublishedNumbers) {
  EXPECT_NEAR(chi_squared(small, Correction::none), 4.337160, 5e-7);
  EXPECT_NEAR(chi_squared(small, Correction::yates), 2.632438, 5e-7);
  EXPECT_NEAR(g_squared(small, Correction::none), 4.534939, 5e-7);
  EXPECT_NEAR(g_squared(small, Correction::williams), 4.200833, 5e-7);
}

TEST(Keyness, IsNegativeWhereTheGroupHasLessThanExpected) {
  const FourCounts turned{2, 7, 7, 3};
  EXPECT_NEAR(chi_squared(turned, Correction::none), -4.337160, 5e-7);
  EXPECT_NEAR(g_squared(turned, Correction::williams), -4.200833, 5e-7);
  EXPECT_EQ(chi_squared({5, 5, 5, 5}, Correction::yates), 0);
  EXPECT_EQ(g_squared({5, 5, 5, 5}, Correction::yates), 0);
}

TEST(Keyness, IsNothingWhereAMarginIsEmpty) {
  EXPECT_TRUE(std::isnan(chi_squared({0, 4, 0, 9}, Correction::none)));
  EXPECT_TRUE(std::isnan(g_squared({3, 4, 0, 0}, Correction::none)));
  EXPECT_GT(g_squared({3, 4, 0, 9}, Correction::none), 0);
}

// R: pchisq(x, 1, lower.tail = FALSE, log.p = TRUE) / log(10).
TEST(Tail, DoesNotUnderflow) {
  EXPECT_NEAR(chi_squared_tail(3.841458820694124).p, .05, 1e-12);
  EXPECT_NEAR(chi_squared_tail(4.337160).log10_p, -1.42841840328, 1e-10);
  EXPECT_NEAR(chi_squared_tail(1200).log10_p, -262.214700865, 1e-8);
  EXPECT_NEAR(chi_squared_tail(1300).log10_p, -283.946778284, 1e-8);
  EXPECT_NEAR(chi_squared_tail(1e5).log10_p, -21717.3221594, 1e-6);
  EXPECT_GT(chi_squared_tail(1e5).p, 0);
  EXPECT_EQ(chi_squared_tail(0).p, 1);
  EXPECT_TRUE(std::isnan(chi_squared_tail(std::nan("")).p));
  // The two ways of computing it meet: the slope is z + 1/z − 2/z³ … (Mills' ratio).
  EXPECT_NEAR(normal_tail(35.355).log10_p - normal_tail(35.356).log10_p,
              .001 * (35.3555 + 1 / 35.3555 - 2 / std::pow(35.3555, 3)) / std::log(10.0), 1e-10);
}

TEST(FightinWords, GiveThePublishedNumbers) {
  constexpr std::array<double, 4> own{1, 5, 1, 9}, rest{100, 510, 100, 199};
  constexpr std::array<double, 4> four{-.5898449, -1.9056841, -.5898449, 2.9830643};
  constexpr std::array<double, 4> two{-.6095022, -2.3044051, -.6095022, 4.4629252};
  for (std::size_t i = 0; i < own.size(); ++i) {
    const FourCounts counts{own[i], 16 - own[i], rest[i], 909 - rest[i]};
    EXPECT_NEAR(fightin_words(counts, .01, .04, OddsVariance::four_terms).z, four[i], 5e-8);
    EXPECT_NEAR(fightin_words(counts, .01, .04, OddsVariance::two_terms).z, two[i], 5e-8);
  }
}

TEST(FightinWords, NeedNoWordsWhereThereIsAPrior) {
  EXPECT_EQ(fightin_words({0, 0, 0, 0}, .5, 1, OddsVariance::four_terms).z, 0);
  EXPECT_TRUE(std::isnan(fightin_words({0, 0, 3, 4}, 0, 0, OddsVariance::two_terms).z));
}

}  // namespace
}  // namespace slant
