// Plain phrases are cut on a short way; it gives what the long one gives.
#include <string>

#include <gtest/gtest.h>

#include "text/phrase.hpp"

namespace slant {
namespace {

// With a word that no short way takes; then without it.
std::vector<PhraseWord> cut_the_long_way(const std::string& phrase) {
  std::vector<PhraseWord> words = cut_phrase(phrase + " \u00E9");
  words.pop_back();
  return words;
}

void expect_equal(const std::string& phrase) {
  const std::vector<PhraseWord> fast = cut_phrase(phrase);
  const std::vector<PhraseWord> slow = cut_the_long_way(phrase);
  ASSERT_EQ(fast.size(), slow.size()) << phrase;
  for (std::size_t i = 0; i < fast.size(); ++i) {
    EXPECT_EQ(fast[i].folded, slow[i].folded) << phrase;
    EXPECT_EQ(fast[i].surface, slow[i].surface) << phrase;
    EXPECT_EQ(fast[i].before, slow[i].before) << phrase;
  }
}

TEST(PlainPhrase, IsCutAsOnTheLongWay) {
  for (const char* phrase : {"a", "President", "al-Assad", "US", "F-16", "3-4", "1 000", "militant islamist*",
                             "wom?n", "*", "?", "* a", "a*b?c", "4th of July", "x2 2x", "I", "a-b-c d-e"}) {
    expect_equal(phrase);
  }
}

TEST(PlainPhrase, IsCutAsOnTheLongWayWhateverItHolds) {
  const std::string letters = "abzAIZ059*? - ";
  std::uint32_t state = 1;
  for (int i = 0; i < 3000; ++i) {
    std::string phrase;
    for (int j = 0; j < 1 + i % 9; ++j) {
      state = state * 1664525U + 1013904223U;
      phrase += letters[(state >> 16U) % letters.size()];
    }
    expect_equal(phrase);
  }
}

}  // namespace
}  // namespace slant
