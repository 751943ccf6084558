// Many globs at once, against each by itself.
#include "match/glob_set.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "match/glob.hpp"

namespace slant {
namespace {

std::string random_text(std::mt19937& random, const std::string& letters, std::size_t most) {
  std::string text;
  for (std::size_t left = random() % (most + 1); left > 0; --left) text += letters[random() % letters.size()];
  return text;
}

std::vector<std::uint32_t> fitting(const GlobSet& set, std::string_view word) {
  std::vector<std::uint32_t> found;
  set.each_that_fits(word, [&](std::uint32_t number) { found.push_back(number); });
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

// Of globs of all shapes: edges of any length on either side, pieces inside, `?` among them, nothing but globs.
TEST(GlobSet, FindsWhatEachGlobFindsByItself) {
  std::mt19937 random(7);
  GlobSet set;
  std::vector<std::string> globs;
  while (globs.size() < 3'000) {
    std::string glob = random_text(random, "ab*?", 9);
    if (random() % 3 == 0) glob += random_text(random, "ab", 20);
    if (random() % 3 == 0) glob = random_text(random, "ab", 20) + glob;
    if (!has_glob(glob)) continue;
    const std::uint32_t number = set.add(glob);
    ASSERT_LE(number, globs.size());
    if (number == globs.size()) globs.push_back(glob);
    EXPECT_EQ(set.add(glob), number);
  }
  ASSERT_EQ(set.size(), globs.size());
  std::size_t all = 0;
  for (int i = 0; i < 2'000; ++i) {
    const std::string word =
        random_text(random, i % 2 == 0 ? "ab" : "abc\n", 1 + static_cast<std::size_t>(i) % 40);
    std::vector<std::uint32_t> expected;
    for (std::uint32_t g = 0; g < globs.size(); ++g) {
      if (glob_matches(globs[g], word)) expected.push_back(g);
    }
    all += expected.size();
    ASSERT_EQ(fitting(set, word), expected) << word;
  }
  EXPECT_GT(all, 100'000U);
}

TEST(GlobSet, CountsCodePointsAsGlobsDo) {
  GlobSet set;
  const std::uint32_t one = set.add("?regime"), any = set.add("*égime"), inside = set.add("*gim*");
  EXPECT_EQ(fitting(set, "éregime"), (std::vector<std::uint32_t>{one, inside}));
  EXPECT_EQ(fitting(set, "régime"), (std::vector<std::uint32_t>{any, inside}));
}

}  // namespace
}  // namespace slant
