// UTF-8: validity, replacement, counts and widths.
#include "base/unicode.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

std::string replaced(std::string text, std::size_t expected) {
  EXPECT_EQ(replace_malformed(text), expected);
  return text;
}

TEST(Unicode, KnowsValidUtf8) {
  EXPECT_TRUE(is_valid_utf8("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"));
  EXPECT_TRUE(is_valid_utf8(""));
  for (const char* bad : {"\x80", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82"}) {
    EXPECT_FALSE(is_valid_utf8(bad));
  }
}

TEST(Unicode, ReplacesMaximalMalformedParts) {
  const std::string mark = "\xEF\xBF\xBD";
  EXPECT_EQ(replaced("fine \xC3\xA9", 0), "fine \xC3\xA9");
  EXPECT_EQ(replaced("a\xE2\x82z", 1), "a" + mark + "z");
  EXPECT_EQ(replaced("\xC0\xAF", 2), mark + mark);
  EXPECT_EQ(replaced("\xF0\x9F\x98", 1), mark);
  EXPECT_EQ(replaced("\xED\xA0\x80", 3), mark + mark + mark);
}

TEST(Unicode, CountsCodePoints) {
  EXPECT_EQ(code_points("a\xC3\xA9\xF0\x9F\x98\x80"), 3u);
}

TEST(Unicode, MeasuresColumnsOfATerminal) {
  EXPECT_EQ(display_width("abc"), 3u);
  EXPECT_EQ(display_width("\xE6\x97\xA5\xE6\x9C\xAC"), 4u);  // two wide characters
  EXPECT_EQ(display_width("e\xCC\x81"), 1u);                 // a combining accent
  EXPECT_EQ(display_width("a\xE2\x80\x8B"), 1u);             // a zero-width space
}

}  // namespace
}  // namespace slant
