// What statistics are said to take grows as what they do.
#include "compare/costs.hpp"

#include <gtest/gtest.h>

#include "compare/drawn_groups.hpp"

namespace slant {
namespace {

TEST(Extent, CountsWhatThereIs) {
  drawn::Corpus corpus;
  corpus.add("A", "", {2, 0, 0, 1, 0});
  corpus.add("B", "", {1, 2, 0, 0, 0});
  corpus.add("B", "", {0, 0, 0, 0, 0});
  const Extent extent = extent_of(corpus.observations());
  EXPECT_EQ(extent.documents, 3);
  EXPECT_EQ(extent.cells, 4);
  EXPECT_EQ(extent.groups, 2);
  EXPECT_EQ(extent.variants, 3);
  EXPECT_EQ(extent.all_variants, static_cast<double>(corpus.observations().variants()));
  EXPECT_EQ(extent.pairs(), 1);
}

TEST(Costs, OfPairsGrowWithTheSquareOfGroups) {
  const Extent few{3'000, 6'000, 1'000, 20}, many{6'000, 12'000, 2'000, 20};
  for (const auto costs : {costs_of_distances, costs_of_clusters}) {
    EXPECT_NEAR(costs(many).once.bytes / costs(few).once.bytes, 4, .05);
    EXPECT_NEAR(costs(many).each.steps / costs(few).each.steps, 4, .05);
  }
}

TEST(Costs, OfDrawsGrowWithDocumentsAndGroups) {
  const Extent few{3'000, 6'000, 1'000, 20, 50}, many{6'000, 12'000, 2'000, 20, 50};
  for (const auto costs : {costs_of_contrasts, costs_of_map, costs_of_wordscores}) {
    EXPECT_NEAR(costs(many).each.steps / costs(few).each.steps, 2, .05);
    EXPECT_NEAR(costs(many).once.bytes / costs(few).once.bytes, 2, .05);
  }
}

TEST(Costs, OfWhatDrawsNothingGrowWithGroupsAndOfWordfishWithTurns) {
  const Extent few{3'000, 6'000, 1'000, 20, 50}, many{6'000, 12'000, 2'000, 20, 50};
  for (const auto costs : {costs_of_profiles, costs_of_token_contrasts, costs_of_partisanship}) {
    EXPECT_NEAR(costs(many).once.steps / costs(few).once.steps, 2, .05);
    EXPECT_NEAR(costs(many).once.bytes / costs(few).once.bytes, 2, .05);
  }
  EXPECT_NEAR(costs_of_axes(few, 4).once.steps / costs_of_axes(few, 2).once.steps, 2, .05);
  EXPECT_NEAR(costs_of_wordfish(few, 4'000).once.steps / costs_of_wordfish(few, 2'000).once.steps, 2, .05);
}

// Twenty thousand groups do not pass, and some outlets of a million articles do.
TEST(Costs, FitOrDoNotFitInTheUsualBudget) {
  const Extent groups{60'000, 120'000, 20'000, 20, 80}, outlets{1e6, 4e6, 7, 20, 80};
  const Budget budget;
  EXPECT_FALSE(budget.holds(costs_of_distances(groups).once));
  EXPECT_FALSE(budget.holds(costs_of_clusters(groups).once));
  EXPECT_TRUE(budget.holds(costs_of_map(groups).once));
  EXPECT_TRUE(budget.holds(costs_of_clusters(outlets).once));
  EXPECT_GT(budget.draws(costs_of_contrasts(outlets), 199, 9'999), 199U);
  EXPECT_GT(budget.draws(costs_of_distances(outlets), 49, 199), 49U);
}

}  // namespace
}  // namespace slant
