// Look-alike values become one; what differs stays.
#include "base/comparable.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

std::string made(std::string value) {
  const std::string before = value;
  const bool changed = make_comparable(value);
  EXPECT_EQ(changed, value != before);
  return value;
}

TEST(Comparable, FoldsWhiteSpace) {
  EXPECT_EQ(made("Fox News"), "Fox News");
  EXPECT_EQ(made(" Fox\u00A0 News\t"), "Fox News");
  EXPECT_EQ(made("\u3000Fox\u2009News\r\n"), "Fox News");
  EXPECT_EQ(made(" \u00A0\t"), "");
  EXPECT_EQ(made(""), "");
}

TEST(Comparable, DropsWhatShowsNothing) {
  EXPECT_EQ(made("\uFEFFFox\u200B News\u200E"), "Fox News");
  EXPECT_EQ(made("\u202BFox\u00AD News\u202C"), "Fox News");
  EXPECT_EQ(made("\u200CFox\u200D\uFE0F"), "Fox");
}

TEST(Comparable, KeepsJoinersInsideWords) {
  EXPECT_EQ(made("\u0645\u06CC\u200C\u0634\u0648\u062F"), "\u0645\u06CC\u200C\u0634\u0648\u062F");
}

TEST(Comparable, ComposesLetters) {
  EXPECT_EQ(made("E\u0301conomique"), "\u00C9conomique");
  EXPECT_EQ(made("\u00C9conomique"), "\u00C9conomique");
}

TEST(Comparable, KeepsCaseAndMarks) {
  EXPECT_EQ(made("FOX-News, Inc."), "FOX-News, Inc.");
  EXPECT_EQ(made("\u201CTaz\u201D"), "\u201CTaz\u201D");
}

}  // namespace
}  // namespace slant
