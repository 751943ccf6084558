// Equal strings have one number, all others their own.
#include "base/interner.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(Interner, NumbersStringsInTheOrderOfTheirFirstAddition) {
  Interner interner;
  EXPECT_EQ(interner.find("rebels"), Interner::none);
  EXPECT_EQ(interner.add("rebels"), 0U);
  EXPECT_EQ(interner.add(""), 1U);
  EXPECT_EQ(interner.add(std::string_view("a\0b", 3)), 2U);
  EXPECT_EQ(interner.add("rebels"), 0U);
  EXPECT_EQ(interner.size(), 3U);
  EXPECT_EQ(interner[2], std::string_view("a\0b", 3));
  EXPECT_EQ(interner[1], "");
  EXPECT_EQ(interner.find("a"), Interner::none);
}

TEST(Interner, KeepsThemAllAsItGrows) {
  Interner interner;
  for (std::uint32_t i = 0; i < 10'000; ++i) ASSERT_EQ(interner.add(std::to_string(i)), i);
  for (std::uint32_t i = 0; i < 10'000; ++i) {
    ASSERT_EQ(interner.find(std::to_string(i)), i);
    ASSERT_EQ(interner[i], std::to_string(i));
  }
  EXPECT_EQ(interner.find("10000"), Interner::none);
}

TEST(Interner, MakesRoomAtAnyTimeAndForMoreThanWasExpected) {
  Interner interner;
  interner.expect(0);
  EXPECT_EQ(interner.add("rebels"), 0U);
  interner.expect(100);
  EXPECT_EQ(interner.find("rebels"), 0U);
  for (std::uint32_t i = 1; i < 1000; ++i) ASSERT_EQ(interner.add(std::to_string(i)), i);
  EXPECT_EQ(interner.add("rebels"), 0U);
}

}  // namespace
}  // namespace slant
