// Words found in a text, whatever their case.
#include "corpus/word_search.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

bool finds(std::string_view words, std::string_view text) {
  return WordSearch(words).finds(text);
}

TEST(WordSearch, FindsWholeWords) {
  EXPECT_TRUE(finds("refugee", "A Refugee, perhaps"));
  EXPECT_FALSE(finds("refugee", "Many refugees"));
  EXPECT_TRUE(finds("REFUGEE*", "Many refugees"));
  EXPECT_TRUE(finds("*rebel*", "the antirebellion"));
  EXPECT_TRUE(finds("wom?n", "women"));
  EXPECT_FALSE(finds("wom?n", "womn"));
  EXPECT_TRUE(finds("\u00C9tat*", "l'\u00E9tat-major"));
}

TEST(WordSearch, FindsWordsInARow) {
  EXPECT_TRUE(finds("armed opposition", "the armed, opposition"));
  EXPECT_FALSE(finds("armed opposition", "armed and opposition"));
  EXPECT_FALSE(finds("armed opposition", "armed"));
}

TEST(WordSearch, NeedsAWord) {
  EXPECT_TRUE(WordSearch("").empty());
  EXPECT_TRUE(WordSearch("...").empty());
  EXPECT_FALSE(finds("...", "a text"));
}

}  // namespace
}  // namespace slant
