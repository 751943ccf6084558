// Globs, against every string over a small alphabet.
#include "match/glob.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace slant {
namespace {

TEST(Glob, StarTakesAnyRunAlsoNone) {
  EXPECT_TRUE(glob_matches("terror*", "terror"));
  EXPECT_TRUE(glob_matches("terror*", "terrorists"));
  EXPECT_FALSE(glob_matches("terror*", "terro"));
  EXPECT_TRUE(glob_matches("*ist", "extremist"));
  EXPECT_FALSE(glob_matches("*ist", "extremists"));
  EXPECT_TRUE(glob_matches("is*m*t", "islamist"));
  EXPECT_TRUE(glob_matches("*", ""));
}

TEST(Glob, QuestionMarkTakesOneCodePointNotOneByte) {
  EXPECT_TRUE(glob_matches("caf?", "café"));
  EXPECT_FALSE(glob_matches("caf??", "café"));
  EXPECT_TRUE(glob_matches("?", "\U0001F600"));
  EXPECT_FALSE(glob_matches("?", ""));
  EXPECT_FALSE(glob_matches("*??", "€"));
  EXPECT_TRUE(glob_matches("*?é", "ééé"));
}

TEST(Glob, TellsPatternsFromWords) {
  EXPECT_TRUE(has_glob("a*"));
  EXPECT_TRUE(has_glob("?a"));
  EXPECT_FALSE(has_glob("a"));
}

bool naive(const std::string& pattern, std::size_t p, const std::string& word, std::size_t w) {
  if (p == pattern.size()) return w == word.size();
  if (pattern[p] == '*') {
    return naive(pattern, p + 1, word, w) || (w < word.size() && naive(pattern, p, word, w + 1));
  }
  return w < word.size() && (pattern[p] == '?' || pattern[p] == word[w]) &&
         naive(pattern, p + 1, word, w + 1);
}

std::vector<std::string> all_strings(const std::string& alphabet, std::size_t most) {
  std::vector<std::string> all{""};
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].size() == most) continue;
    for (const char c : alphabet) all.push_back(all[i] + c);
  }
  return all;
}

TEST(Glob, AgreesWithTheDefinitionOnAllShortStrings) {
  std::size_t wrong = 0;
  for (const std::string& pattern : all_strings("ab*?", 4)) {
    for (const std::string& word : all_strings("ab", 5)) {
      if (glob_matches(pattern, word) != naive(pattern, 0, word, 0)) ++wrong;
    }
  }
  EXPECT_EQ(wrong, 0U);
}

}  // namespace
}  // namespace slant
