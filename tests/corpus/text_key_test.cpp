// The same text is the same whatever its white space and damage; another text is another.
#include "corpus/text_key.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

std::uint64_t key(std::string_view text) {
  return TextKey(nullptr).of(text);
}

TEST(TextKey, KnowsNoWhiteSpace) {
  const std::uint64_t one = key("The regime fell. The end");
  for (const char* same : {"The regime  fell. The end", "The regime fell.\n\nThe end",
                           " The\tregime\r\nfell. The end \n", "The regime\u00A0fell. The end"}) {
    EXPECT_EQ(key(same), one) << same;
  }
  EXPECT_NE(key("Theregime fell. The end"), one);
  EXPECT_NE(key("The regime fell. The end."), one);
}

// Blocks end anywhere in white space.
TEST(TextKey, DoesNotDependOnPlaces) {
  for (std::size_t before = 50; before < 80; ++before) {
    const std::string word(before, 'x');
    const std::uint64_t one = key(word + " y");
    for (const char* space : {"  ", "\n", " \n ", "\u00A0", " \u00A0 "})
      EXPECT_EQ(key(word + space + "y"), one) << before;
  }
}

TEST(TextKey, OfABlankTextIsNone) {
  EXPECT_EQ(key(""), 0U);
  EXPECT_EQ(key(" \n\u00A0\t"), 0U);
}

TEST(TextKey, TakesTheTextAsRepairLeavesIt) {
  int asked = 0;
  TextKey keys([&](std::string_view text, std::string& repaired) {
    ++asked;
    if (text != "A &amp; B") return false;
    repaired = "A & B";
    return true;
  });
  EXPECT_EQ(keys.of("A &amp; B"), keys.of("A & B"));
  EXPECT_EQ(asked, 2);
  EXPECT_NE(keys.of("plain"), 0U);
  EXPECT_EQ(asked, 2);
}

}  // namespace
}  // namespace slant
