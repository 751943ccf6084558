// Which literals a word is.
#include "match/alphabet.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "match/word_cache.hpp"
#include "text/words.hpp"

namespace slant {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<SymbolId> symbols(const Alphabet& alphabet, std::string_view word) {
  std::vector<SymbolId> found;
  alphabet.symbols_of(word, found);
  return found;
}

TEST(Alphabet, GivesEqualLiteralsOneId) {
  Alphabet alphabet;
  const SymbolId first = alphabet.add({"assad", "Assad", false}, false);
  EXPECT_EQ(alphabet.add({"assad", "assad", false}, false), first);
  EXPECT_NE(alphabet.add({"assad", "Assad", true}, false), first);
  EXPECT_NE(alphabet.add({"assad", "Assad", false}, true), first);
  EXPECT_EQ(alphabet.size(), 3U);
}

TEST(Alphabet, FindsAllLiteralsThatAWordFits) {
  Alphabet alphabet;
  const SymbolId word = alphabet.add({"terrorist", "", false}, false);
  const SymbolId prefix = alphabet.add({"terror*", "", false}, false);
  const SymbolId shorter = alphabet.add({"t*", "", false}, false);
  const SymbolId suffix = alphabet.add({"*ist", "", false}, false);
  const SymbolId inside = alphabet.add({"terr?ris*", "", false}, false);
  EXPECT_THAT(symbols(alphabet, "terrorist"), ElementsAre(word, prefix, shorter, suffix, inside));
  EXPECT_THAT(symbols(alphabet, "terror"), ElementsAre(prefix, shorter));
  EXPECT_THAT(symbols(alphabet, "rebel"), IsEmpty());
}

TEST(Alphabet, FindsThePossessiveTwinOfThoseThatHaveOne) {
  Alphabet alphabet;
  const SymbolId twin = alphabet.add({"assad", "", true}, false);
  alphabet.add({"assad", "", false}, false);
  const SymbolId glob = alphabet.add({"as?ad", "", true}, false);
  const SymbolId whole = alphabet.add({"assad's", "", false}, false);
  EXPECT_THAT(symbols(alphabet, "assad's"), ElementsAre(twin, glob, whole));
  EXPECT_THAT(symbols(alphabet, "'s"), IsEmpty());
}

TEST(Alphabet, LooksAtTheSurfaceOfCasedLiterals) {
  Alphabet alphabet;
  const SymbolId us = alphabet.add({"us", "US", true}, true);
  EXPECT_TRUE(alphabet.is_cased(us));
  EXPECT_TRUE(alphabet.surface_fits(us, "US"));
  EXPECT_TRUE(alphabet.surface_fits(us, "US's"));
  EXPECT_TRUE(alphabet.surface_fits(us, "US'S"));
  EXPECT_FALSE(alphabet.surface_fits(us, "us"));
}

TEST(WordCache, AnswersAsTheAlphabetHoweverManyTypesPass) {
  Alphabet alphabet;
  alphabet.add({"word1*", "", false}, false);
  alphabet.add({"*7", "", true}, false);
  alphabet.add({"word100", "", false}, false);
  WordCache cache(alphabet);
  std::string padded;
  const auto look_up = [&](const std::string& word) {
    padded = word + std::string(Words::padding, 'x');
    return cache.symbols_of(std::string_view(padded).substr(0, word.size())).all;
  };
  std::size_t wrong = 0;
  for (int round = 0; round < 2; ++round) {
    for (int i = 0; i < 50'000; ++i) {
      const std::string word = "word" + std::to_string(i) + (i % 5 == 0 ? "'s" : "");
      const auto cached = look_up(word);
      if (std::vector<SymbolId>(cached.begin(), cached.end()) != symbols(alphabet, word)) ++wrong;
      const auto again = look_up(word);
      if (std::vector<SymbolId>(again.begin(), again.end()) != symbols(alphabet, word)) ++wrong;
    }
  }
  const std::string long_word(100'000, 'a');
  EXPECT_TRUE(look_up(long_word).empty());
  EXPECT_FALSE(look_up(long_word + "7").empty());
  EXPECT_EQ(wrong, 0U);
}

}  // namespace
}  // namespace slant
