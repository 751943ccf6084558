#include "audit/even_sample.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <gtest/gtest.h>

namespace slant {
namespace {

SampledHit hit_at(std::uint32_t begin, std::uint32_t entry = 0) {
  SampledHit hit;
  hit.entry = id_of<EntryTag>(entry);
  hit.doc_id = "a";
  hit.field = Field::text;
  hit.bytes = {begin, begin + 4};
  return hit;
}

std::vector<std::uint32_t> begins(std::vector<EvenSample::Drawn> drawn) {
  std::vector<std::uint32_t> all;
  for (const auto& one : drawn) all.push_back(one.hit.bytes.begin);
  return all;
}

TEST(EvenSample, KeepsTheSmallestDrawsOfEachEntry) {
  EvenSample sample(2, 2);
  for (const std::uint32_t draw : {7U, 3U, 9U, 1U}) sample.add(draw, hit_at(draw));
  sample.add(100, hit_at(100, 1));
  EXPECT_EQ(sample.bound(id_of<EntryTag>(0)), 3U);
  EXPECT_EQ(begins(sample.take()), (std::vector<std::uint32_t>{1, 3, 100}));
  EXPECT_TRUE(sample.take().empty());
}

TEST(EvenSample, OfEqualDrawsKeepsTheFirst) {
  EvenSample sample(1, 2);
  for (const std::uint32_t begin : {1U, 2U, 3U}) sample.add(5, hit_at(begin));
  sample.add(4, hit_at(4));
  EXPECT_EQ(begins(sample.take()), (std::vector<std::uint32_t>{4, 1}));
}

TEST(EvenSample, OfNothingKeepsNothing) {
  EvenSample sample(1, 0);
  sample.add(5, hit_at(1));
  EXPECT_TRUE(sample.take().empty());
}

TEST(EvenSample, IsTheSameInPartsAndAsAWhole) {
  EvenSample whole(1, 5), left(1, 5), right(1, 5), united(1, 5);
  for (std::uint32_t i = 0; i < 100; ++i) {
    const std::uint64_t draw = draw_of(1, 42, Field::text, {i, i + 4});
    whole.add(draw, hit_at(i));
    (i < 50 ? left : right).add(draw, hit_at(i));
  }
  for (EvenSample* part : {&left, &right}) {
    for (auto& one : part->take()) united.add(one.draw, std::move(one.hit));
  }
  EXPECT_EQ(begins(whole.take()), begins(united.take()));
}

TEST(EvenSample, DrawsByPlaceDocumentFieldAndSeed) {
  const ByteSpan bytes{10, 14};
  const std::set<std::uint64_t> draws{draw_of(1, 42, Field::text, bytes), draw_of(2, 42, Field::text, bytes),
                                      draw_of(1, 43, Field::text, bytes), draw_of(1, 42, Field::title, bytes),
                                      draw_of(1, 42, Field::text, {10, 15})};
  EXPECT_EQ(draws.size(), 5U);
}

// 2,000 seeds draw 5 of 20 hits: each should come in 500 of them, with a standard deviation of 19.
TEST(EvenSample, DrawsEveryHitAsOften) {
  std::array<int, 20> times{};
  for (std::uint64_t seed = 0; seed < 2000; ++seed) {
    EvenSample sample(1, 5);
    for (std::uint32_t i = 0; i < times.size(); ++i)
      sample.add(draw_of(seed, 42, Field::text, {i, i + 4}), hit_at(i));
    for (const std::uint32_t begin : begins(sample.take())) ++times[begin];
  }
  EXPECT_GT(*std::min_element(times.begin(), times.end()), 425);
  EXPECT_LT(*std::max_element(times.begin(), times.end()), 575);
}

TEST(EvenSample, ShufflesBySeed) {
  const auto order = [](std::uint64_t seed) {
    EvenSample sample(1, 20);
    for (std::uint32_t i = 0; i < 20; ++i) sample.add(i, hit_at(i));
    std::vector<std::uint32_t> begins;
    for (const SampledHit& hit : shuffled(sample.take(), seed)) begins.push_back(hit.bytes.begin);
    return begins;
  };
  EXPECT_EQ(order(1), order(1));
  EXPECT_NE(order(1), order(2));
  std::vector<std::uint32_t> sorted = order(1);
  EXPECT_FALSE(std::is_sorted(sorted.begin(), sorted.end()));
}

TEST(EvenSample, NamesHitsByDocumentAndPlace) {
  SampledHit hit = hit_at(120);
  EXPECT_EQ(hit_id(hit), "e6c632b61e964e1f/text/120-124");  // xxhsum -H3 of "a"
  hit.field = Field::title;
  EXPECT_EQ(hit_id(hit), "e6c632b61e964e1f/title/120-124");
}

}  // namespace
}  // namespace slant
