#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "audit/coding.hpp"
#include "count/resampling.hpp"

namespace slant {
namespace {

// R: binom.test(17, 20)
TEST(Precision, OfOneEntryHasTheExactInterval) {
  const std::vector<EntryReading> one{{300, 20, 17}};
  const Precision made = precision_of(one, .95);
  EXPECT_DOUBLE_EQ(made.value, .85);
  EXPECT_NEAR(made.interval.low, .6210732, 5e-7);
  EXPECT_NEAR(made.interval.high, .9679291, 5e-7);
  EXPECT_EQ(made.hits, 300U);
  EXPECT_EQ(made.read, 20U);
}

TEST(Precision, WeighsEntriesByTheirHits) {
  const std::vector<EntryReading> two{{900, 10, 10}, {100, 10, 0}};
  const Precision made = precision_of(two, .95);
  EXPECT_DOUBLE_EQ(made.value, .9);
  // 1000² / (900²/10 + 100²/10): as much as 12.2 draws.
  EXPECT_NEAR(made.interval.low, share_low(.9 * 12.195122, 12.195122, 0, .025), 1e-7);
}

TEST(Precision, OfEqualWeightsIsThatOfAllReadTogether) {
  const std::vector<EntryReading> apart{{100, 10, 9}, {100, 10, 8}}, together{{200, 20, 17}};
  EXPECT_DOUBLE_EQ(precision_of(apart, .95).interval.low, precision_of(together, .95).interval.low);
}

TEST(Precision, LeavesOutEntriesOfWhichNothingWasRead) {
  const std::vector<EntryReading> entries{{50, 10, 5}, {1000, 0, 0}};
  EXPECT_DOUBLE_EQ(precision_of(entries, .95).value, .5);
  EXPECT_EQ(precision_of(entries, .95).hits, 50U);
  EXPECT_TRUE(std::isnan(precision_of({}, .95).value));
  EXPECT_TRUE(std::isnan(precision_of({}, .95).interval.low));
}

TEST(Precision, KeepsLimitsWhereAllIsRightOrWrong) {
  const std::vector<EntryReading> right{{30, 10, 10}}, wrong{{30, 10, 0}};
  EXPECT_EQ(precision_of(right, .95).interval.high, 1);
  EXPECT_NEAR(precision_of(right, .95).interval.low, .6915029, 5e-7);  // R: binom.test(10, 10)
  EXPECT_EQ(precision_of(wrong, .95).interval.low, 0);
}

// Ten entries of 1 to 512 hits, 20 read of each that has them, precisions from .5 to .95.
TEST(Precision, HasIntervalsThatHoldTheTruth) {
  Draws draws(1, 0, Stream::split);
  const int studies = 2000;
  int held = 0;
  for (int study = 0; study < studies; ++study) {
    std::vector<EntryReading> entries;
    double right = 0, hits = 0;
    for (unsigned e = 0; e < 10; ++e) {
      const double precision = .5 + .05 * e;
      EntryReading entry{std::uint64_t{1} << e, std::min<std::uint64_t>(20, std::uint64_t{1} << e)};
      for (std::uint64_t i = 0; i < entry.read; ++i) entry.right += draws.uniform() < precision ? 1 : 0;
      right += precision * static_cast<double>(entry.hits);
      hits += static_cast<double>(entry.hits);
      entries.push_back(entry);
    }
    const Interval interval = precision_of(entries, .95).interval;
    held += interval.low <= right / hits && right / hits <= interval.high ? 1 : 0;
  }
  EXPECT_GE(held, studies * 95 / 100);
}

}  // namespace
}  // namespace slant
