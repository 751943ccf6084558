// What repeats is the same in bounded memory, only told later.
#include "corpus/repeats.hpp"

#include <algorithm>
#include <random>
#include <set>
#include <vector>

#include <gtest/gtest.h>

namespace slant {
namespace {

// Tickets, from 0, of the hashes that came before.
std::vector<std::uint64_t> repeated(const std::vector<std::uint64_t>& hashes, std::size_t most_held) {
  Repeats repeats(most_held);
  std::vector<std::uint64_t> tickets;
  for (std::uint64_t i = 0; i < hashes.size(); ++i) {
    if (repeats.add(hashes[i], i) == Repeats::Answer::again) tickets.push_back(i);
  }
  repeats.finish([&](std::uint64_t ticket) { tickets.push_back(ticket); });
  std::sort(tickets.begin(), tickets.end());
  return tickets;
}

TEST(Repeats, AnswersAtOnceUntilItIsFull) {
  Repeats repeats(2);
  EXPECT_EQ(repeats.add(7, 0), Repeats::Answer::first);
  EXPECT_EQ(repeats.add(7, 1), Repeats::Answer::again);
  EXPECT_FALSE(repeats.is_full());
  EXPECT_EQ(repeats.add(0, 2), Repeats::Answer::first);
  EXPECT_TRUE(repeats.is_full());
  EXPECT_EQ(repeats.add(8, 3), Repeats::Answer::later);
  EXPECT_EQ(repeats.add(8, 4), Repeats::Answer::later);
  EXPECT_EQ(repeats.add(0, 5), Repeats::Answer::again);
  std::vector<std::uint64_t> told;
  repeats.finish([&](std::uint64_t ticket) { told.push_back(ticket); });
  EXPECT_EQ(told, std::vector<std::uint64_t>{4});
}

TEST(Repeats, AreTheSameAtEveryBound) {
  std::mt19937_64 random(11);
  for (const std::uint64_t distinct : {1'000U, 30'000U, 1'000'000U}) {
    std::vector<std::uint64_t> hashes(200'000);
    for (std::uint64_t& hash : hashes) hash = (random() % distinct) * 0x9E3779B97F4A7C15U;
    std::vector<std::uint64_t> expected;
    std::set<std::uint64_t> met;
    for (std::uint64_t i = 0; i < hashes.size(); ++i) {
      if (!met.insert(hashes[i]).second) expected.push_back(i);
    }
    for (const std::size_t bound : {0U, 1U, 500U, 100'000U, 1'000'000U}) {
      EXPECT_EQ(repeated(hashes, bound), expected) << distinct << " hashes, " << bound << " held";
    }
  }
}

}  // namespace
}  // namespace slant
