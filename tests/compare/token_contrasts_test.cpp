#include "compare/token_contrasts.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "made_corpus.hpp"

namespace slant {
namespace {

using testing::MadeCorpus;

MadeCorpus published_counts() {
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "counts", {"a", "b", "c", "d"});
  corpus.add("1", "first", "", 20, {1, 5, 1, 9});
  corpus.add("2", "second", "", 1000, {100, 510, 100, 199});
  return corpus;
}

TEST(TokenContrasts, HoldsTheFirstOfTwoGroupsAgainstTheSecond) {
  const MadeCorpus corpus = published_counts();
  TokenOptions options;
  const auto rows = token_contrasts(tally(corpus.observations()), corpus.schema, options);
  ASSERT_EQ(rows.size(), 4U);
  EXPECT_NEAR(rows[0].statistic, -.5898449, 5e-8);
  EXPECT_NEAR(rows[3].statistic, 2.9830643, 5e-8);
  EXPECT_DOUBLE_EQ(rows[1].share, 5 / 16.);
  EXPECT_DOUBLE_EQ(rows[1].rest_share, 510 / 909.);
  EXPECT_NEAR(rows[3].q, rows[3].tail.p * 4, 1e-12);
}

TEST(TokenContrasts, TakesItsPriorFromAllGroupsOrFromCountsGiven) {
  const MadeCorpus corpus = published_counts();
  TokenOptions options;
  options.statistic = TokenStatistic::fightin_words_prior;
  options.prior_size = 10;
  const Tally counts = tally(corpus.observations());
  const double alpha = 10 * 515. / 925;
  const auto pooled = token_contrasts(counts, corpus.schema, options);
  EXPECT_NEAR(pooled[1].statistic, fightin_words({5, 11, 510, 399}, alpha, 10, OddsVariance::two_terms).z,
              1e-12);
  MadeCorpus background;
  background.schema = corpus.schema;
  background.add("1", "x", "", 10, {1, 1, 1, 1});
  options.prior = tally(background.observations());
  const auto given = token_contrasts(counts, corpus.schema, options);
  EXPECT_NEAR(given[1].statistic, fightin_words({5, 11, 510, 399}, 2.5, 10, OddsVariance::two_terms).z,
              1e-12);
}

TEST(TokenContrasts, HoldsCategoriesAndRatesAgainstAllWords) {
  MadeCorpus corpus;
  testing::add_choice(corpus.schema, "doubt", {"alleged", "claimed"}, ChoiceKind::category);
  corpus.add("1", "A", "", 100, {4, 1});
  corpus.add("2", "B", "", 300, {3, 0});
  corpus.add("3", "C", "", 0, {0, 0});
  TokenOptions options;
  options.statistic = TokenStatistic::chi2;
  const auto rows = token_contrasts(tally(corpus.observations()), corpus.schema, options);
  ASSERT_EQ(rows.size(), 6U);
  EXPECT_NEAR(rows[0].statistic, chi_squared({4, 96, 3, 297}, Correction::none), 1e-12);
  EXPECT_DOUBLE_EQ(rows[0].share, .04);
  EXPECT_TRUE(std::isnan(rows[4].share));  // no words
  EXPECT_TRUE(std::isnan(rows[4].statistic));
  EXPECT_TRUE(std::isnan(rows[4].q));
}

}  // namespace
}  // namespace slant
