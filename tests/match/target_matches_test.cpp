// The nearest match of a guard's target.
#include "match/target_matches.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

TargetMatches matches(std::initializer_list<WordSpan> spans) {
  TargetMatches made;
  for (const WordSpan span : spans) made.add(span);
  made.seal();
  return made;
}

TEST(TargetMatches, FollowingBeginsFirstAndIsLongest) {
  const TargetMatches all = matches({{2, 3}, {4, 5}, {4, 7}, {6, 7}});
  EXPECT_EQ(all.following({3, 10}), (WordSpan{4, 7}));
  EXPECT_EQ(all.following({5, 10}), (WordSpan{6, 7}));
  EXPECT_EQ(all.following({7, 10}), std::nullopt);
  EXPECT_EQ(all.following({3, 4}), std::nullopt);
}

TEST(TargetMatches, PrecedingEndsLastAndIsLongest) {
  const TargetMatches all = matches({{0, 2}, {1, 4}, {2, 4}, {5, 9}});
  EXPECT_EQ(all.preceding({0, 6}), (WordSpan{1, 4}));
  EXPECT_EQ(all.preceding({0, 3}), (WordSpan{0, 2}));
  EXPECT_EQ(all.preceding({4, 6}), std::nullopt);
  EXPECT_EQ(all.preceding({3, 4}), (WordSpan{1, 4}));
}

TEST(TargetMatches, ForgetsWhenCleared) {
  TargetMatches all = matches({{0, 1}});
  all.clear();
  EXPECT_TRUE(all.empty());
  EXPECT_EQ(all.preceding({0, 5}), std::nullopt);
}

}  // namespace
}  // namespace slant
