#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "audit/coding.hpp"
#include "count/resampling.hpp"

namespace slant {
namespace {

// Each hit read in a document of its own.
EntryReading apart(std::uint64_t hits, std::uint64_t read, std::uint64_t right, std::uint64_t first = 0) {
  EntryReading entry{hits, {}};
  for (std::uint64_t i = 0; i < read; ++i) entry.documents.push_back({first + i, 1, i < right ? 1. : 0.});
  return entry;
}

// R: binom.test(17, 20)
TEST(Precision, OfOneEntryHasTheExactInterval) {
  const std::vector<EntryReading> one{apart(300, 20, 17)};
  const Precision made = precision_of(one, .95);
  EXPECT_DOUBLE_EQ(made.value, .85);
  EXPECT_NEAR(made.interval.low, .6210732, 5e-7);
  EXPECT_NEAR(made.interval.high, .9679291, 5e-7);
  EXPECT_EQ(made.hits, 300U);
  EXPECT_EQ(made.read, 20U);
}

TEST(Precision, WeighsEntriesByTheirHits) {
  const std::vector<EntryReading> two{apart(900, 10, 10), apart(100, 10, 0, 10)};
  const Precision made = precision_of(two, .95);
  EXPECT_DOUBLE_EQ(made.value, .9);
  // 1000² / (900²/10 + 100²/10): as much as 12.2 draws.
  EXPECT_NEAR(made.interval.low, share_low(.9 * 12.195122, 12.195122, 0, .025), 1e-7);
}

TEST(Precision, OfEqualWeightsIsThatOfAllReadTogether) {
  const std::vector<EntryReading> two{apart(100, 10, 9), apart(100, 10, 8, 10)}, together{apart(200, 20, 17)};
  EXPECT_DOUBLE_EQ(precision_of(two, .95).interval.low, precision_of(together, .95).interval.low);
}

TEST(Precision, LeavesOutEntriesOfWhichNothingWasRead) {
  const std::vector<EntryReading> entries{apart(50, 10, 5), {1000, {}}};
  EXPECT_DOUBLE_EQ(precision_of(entries, .95).value, .5);
  EXPECT_EQ(precision_of(entries, .95).hits, 50U);
  EXPECT_TRUE(std::isnan(precision_of({}, .95).value));
  EXPECT_TRUE(std::isnan(precision_of({}, .95).interval.low));
}

TEST(Precision, KeepsLimitsWhereAllIsRightOrWrong) {
  const std::vector<EntryReading> right{apart(30, 10, 10)}, wrong{apart(30, 10, 0)};
  EXPECT_EQ(precision_of(right, .95).interval.high, 1);
  EXPECT_NEAR(precision_of(right, .95).interval.low, .6915029, 5e-7);  // R: binom.test(10, 10)
  EXPECT_EQ(precision_of(wrong, .95).interval.low, 0);
}

TEST(Precision, TakesADocumentOfSeveralHitsForLess) {
  EntryReading together{30, {}};
  for (std::uint64_t d = 0; d < 10; ++d) together.documents.push_back({d, 3, d < 8 ? 3. : 0.});
  const Precision made = precision_of({&together, 1}, .95);
  EXPECT_EQ(made.read, 30U);
  EXPECT_EQ(made.documents, 10U);
  // Documents are all right or all wrong: the moments say 1, two carry the wrong: (2 · 1 + 16 / 2) / (2 + 16).
  const double correlation = 10. / 18;
  const double draws = 900 / (30 + correlation * 60);
  EXPECT_NEAR(made.interval.low, share_low(.8 * draws, draws, 0, .025), 1e-12);
  EXPECT_LT(made.interval.low, precision_of(std::vector{apart(30, 30, 24)}, .95).interval.low - .05);
}

// Of fewer than five documents nobody knows how they differ.
TEST(Precision, OfOneDocumentIsThatOfOneHit) {
  const EntryReading one{30, {{7, 30, 30}}};
  const Precision made = precision_of({&one, 1}, .95);
  EXPECT_EQ(made.value, 1);
  EXPECT_EQ(made.interval.high, 1);
  EXPECT_NEAR(made.interval.low, .025, 1e-12);
}

TEST(Precision, JoinsTheHitsOfADocumentOverEntries) {
  const std::vector<EntryReading> shared{apart(20, 20, 15), apart(20, 20, 15)},
      own{apart(20, 20, 15), apart(20, 20, 15, 100)};
  EXPECT_EQ(precision_of(shared, .95).documents, 20U);
  EXPECT_LT(precision_of(shared, .95).interval.low, precision_of(own, .95).interval.low);
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
      EntryReading entry{std::uint64_t{1} << e, {}};
      for (std::uint64_t i = 0; i < std::min<std::uint64_t>(20, entry.hits); ++i)
        entry.documents.push_back({1000 * e + i, 1, draws.uniform() < precision ? 1. : 0.});
      right += precision * static_cast<double>(entry.hits);
      hits += static_cast<double>(entry.hits);
      entries.push_back(entry);
    }
    const Interval interval = precision_of(entries, .95).interval;
    held += interval.low <= right / hits && right / hits <= interval.high ? 1 : 0;
  }
  EXPECT_GE(held, studies * 95 / 100);
}

// Three hits a document; one repeats the first of its document with chance √.5, so that two correlate by .5.
TEST(Precision, HasIntervalsThatHoldTheTruthWhereHitsOfADocumentAreAlike) {
  const int studies = 1500;
  for (const std::uint64_t size : {8U, 20U, 60U}) {
    for (const double precision : {.7, .9}) {
      Draws draws(2, static_cast<std::uint32_t>(size), Stream::split);
      int held = 0;
      for (int study = 0; study < studies; ++study) {
        EntryReading entry{3 * size, {}};
        for (std::uint64_t d = 0; d < size; ++d) {
          const bool common = draws.uniform() < precision;
          double right = 0;
          for (int hit = 0; hit < 3; ++hit) {
            const bool repeats = draws.uniform() < std::sqrt(.5);
            right += (repeats ? common : draws.uniform() < precision) ? 1 : 0;
          }
          entry.documents.push_back({d, 3, right});
        }
        const Interval interval = precision_of({&entry, 1}, .95).interval;
        held += interval.low <= precision && precision <= interval.high ? 1 : 0;
      }
      EXPECT_GE(held, studies * 94 / 100) << size << " " << precision;
    }
  }
}

}  // namespace
}  // namespace slant
