// Lists in an arena.
#include "lexicon/list.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(List, HoldsWhatWasAddedInThatOrder) {
  Arena arena;
  List<int> list;
  EXPECT_TRUE(list.empty());
  EXPECT_EQ(list.begin(), list.end());
  for (int i = 0; i < 1000; ++i) list.add(arena, i);
  EXPECT_FALSE(list.empty());
  EXPECT_EQ(list.size(), 1000U);
  EXPECT_EQ(list.front(), 0);
  EXPECT_EQ(list.back(), 999);
  int next = 0;
  for (const int one : list) ASSERT_EQ(one, next++);
}

TEST(List, SharesElementsWithItsCopies) {
  Arena arena;
  List<int> list;
  list.add(arena, 1);
  const List<int> copy = list;
  EXPECT_EQ(&copy.front(), &list.front());
}

}  // namespace
}  // namespace slant
