// Extents as sets of words.
#include "match/extent.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(Extent, OfAHitWithoutGuardsIsItsOwnWords) {
  Hit hit{EntryId{0}, Field::text, {3, 5}, {}, Voice::narrator, Zone::body};
  normalize_taken(hit);
  EXPECT_EQ(extent_begin(hit), 3U);
  EXPECT_EQ(extent_size(hit), 2U);
}

TEST(Extent, CountsAWordOnceThoughTwoGuardsTookIt) {
  Hit hit{EntryId{0}, Field::text, {3, 5}, {{7, 9}, {8, 10}, {1, 2}}, Voice::narrator, Zone::body};
  normalize_taken(hit);
  EXPECT_EQ(hit.taken, (std::vector<WordSpan>{{1, 2}, {7, 10}}));
  EXPECT_EQ(extent_begin(hit), 1U);
  EXPECT_EQ(extent_size(hit), 6U);
}

TEST(Extent, HoldsNoOwnWordAmongTheTaken) {
  Hit hit{EntryId{0}, Field::text, {3, 6}, {{2, 4}, {5, 8}, {4, 5}}, Voice::narrator, Zone::body};
  normalize_taken(hit);
  EXPECT_EQ(hit.taken, (std::vector<WordSpan>{{2, 3}, {6, 8}}));
}

TEST(Extent, JoinsRunsThatTouch) {
  Hit hit{EntryId{0}, Field::text, {0, 1}, {{3, 4}, {2, 3}}, Voice::narrator, Zone::body};
  normalize_taken(hit);
  EXPECT_EQ(hit.taken, (std::vector<WordSpan>{{2, 4}}));
}

}  // namespace
}  // namespace slant
