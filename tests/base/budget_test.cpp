// Budgets: read, written, and what fits in them.
#include "base/budget.hpp"

#include <gtest/gtest.h>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

Budget budget_of(const std::string& text) {
  Budget budget;
  read_budget(text, budget);
  return budget;
}

TEST(Budget, IsReadAndWrittenInUnits) {
  EXPECT_EQ(written(Budget{}), "1min,1GB");
  EXPECT_EQ(written(budget_of("90s")), "90s,1GB");
  EXPECT_EQ(written(budget_of("500MB")), "1min,500MB");
  EXPECT_EQ(written(budget_of("4GB,2h")), "2h,4GB");
  EXPECT_EQ(written(budget_of("1.5min,0.25GB")), "90s,250MB");
  EXPECT_EQ(budget_of("2s").steps(), 2 * steps_a_second);
}

TEST(Budget, RefusesWhatIsNone) {
  for (const char* text : {"", "60", "s", "60 s", "60s,", "60s,60s", "1GB,2GB", "-1s", "0s", "nan s", "infs",
                           "1e999s", "60s;1GB"}) {
    EXPECT_THROW(budget_of(text), InputError) << text;
  }
}

TEST(Budget, AllowsAsManyDrawsAsFitAndNoneBelowTheFewest) {
  const Budget budget{1, 1e6};
  const Costs costs{{steps_a_second / 2, 5e5}, {steps_a_second / 100, 1e5}};
  EXPECT_EQ(budget.draws(costs, 10, 1000), 50U);
  EXPECT_EQ(budget.draws(costs, 10, 20), 20U);
  EXPECT_EQ(budget.draws(costs, 51, 1000), 0U);
  EXPECT_EQ(budget.draws({{0, 2e6}, costs.each}, 1, 1000), 0U);
  EXPECT_TRUE(budget.holds(costs.of(50)));
  EXPECT_FALSE(budget.holds(costs.of(51)));
}

TEST(Budget, ThatIsNamedAsEnoughIsEnough) {
  for (double size = 1; size < 1e15; size *= 3.7) {
    const Cost cost{size * 1e3, size};
    EXPECT_TRUE(enough_for(cost, {}).holds(cost)) << size;
  }
  EXPECT_EQ(written(enough_for({100 * 60 * steps_a_second, 3.2e9}, {})), "100min,4GB");
  EXPECT_EQ(written(enough_for({1, 1}, {})), written(Budget{}));
}

TEST(Budget, IsToldInRoundNumbers) {
  EXPECT_EQ(in_words({200 * steps_a_second, 1.234e9}), "about 3.3 min and 1.2 GB");
  EXPECT_EQ(in_words({1, 1}), "about 1 s and 1 MB");
}

}  // namespace
}  // namespace slant
