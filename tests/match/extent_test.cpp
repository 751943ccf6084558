// Extents as sets of words.
#include <gtest/gtest.h>

#include "match/hit.hpp"

namespace slant {
namespace {

Hit hit_with(WordSpan own, TakenWords taken) {
  Hit hit;
  hit.own = own;
  hit.taken = std::move(taken);
  return hit;
}

TEST(Extent, OfAHitWithoutGuardsIsItsOwnWords) {
  Hit hit = hit_with({3, 5}, {});
  normalize_taken(hit);
  EXPECT_EQ(extent_begin(hit), 3U);
  EXPECT_EQ(extent_size(hit), 2U);
}

TEST(Extent, CountsAWordOnceThoughTwoGuardsTookIt) {
  Hit hit{EntryId{0}, {3, 5}, Field::text, Voice::narrator,
          Zone::body, false,  false,       {{7, 9}, {8, 10}, {1, 2}}};
  normalize_taken(hit);
  EXPECT_EQ(hit.taken, (TakenWords{{1, 2}, {7, 10}}));
  EXPECT_EQ(extent_begin(hit), 1U);
  EXPECT_EQ(extent_size(hit), 6U);
}

TEST(Extent, HoldsNoOwnWordAmongTheTaken) {
  Hit hit{EntryId{0}, {3, 6}, Field::text, Voice::narrator,
          Zone::body, false,  false,       {{2, 4}, {5, 8}, {4, 5}}};
  normalize_taken(hit);
  EXPECT_EQ(hit.taken, (TakenWords{{2, 3}, {6, 8}}));
}

TEST(Extent, JoinsRunsThatTouch) {
  Hit hit = hit_with({0, 1}, {{3, 4}, {2, 3}});
  normalize_taken(hit);
  EXPECT_EQ(hit.taken, (TakenWords{{2, 4}}));
}

}  // namespace
}  // namespace slant
