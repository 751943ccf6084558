// The filter may let too much through, and never too little: held against the definition of a beginning.
#include "match/start_filter.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lexicon_builder.hpp"
#include "match/glob.hpp"
#include "match/program.hpp"
#include "text/fast_words.hpp"

namespace slant {
namespace {

using ::testing::ElementsAre;
using ::testing::IsSupersetOf;

Words words_of(std::string_view text) {
  Words words;
  std::vector<std::uint32_t> suspects;
  FastCutter().words(text, words, &suspects);
  return words;
}

std::vector<std::uint32_t> passed_by(const LexiconBuilder& build, const Words& words, WordSpan among) {
  std::vector<std::uint32_t> passed{99};
  Program(build.lexicon).starts().find(words, among, passed);
  return passed;
}

std::vector<std::uint32_t> passed_by(std::string_view pattern, std::string_view text) {
  LexiconBuilder build;
  build.alone(pattern);
  const Words words = words_of(text);
  return passed_by(build, words, {0, words.size()});
}

bool fits(const Literal& literal, std::string_view word) {
  if (glob_matches(literal.folded, word)) return true;
  return literal.possessive && word.ends_with("'s") &&
         glob_matches(literal.folded, word.substr(0, word.size() - 2));
}

// Whether up to three words from `at` are those of the sequence, as far as its first gap.
bool begins(const Lexicon& lexicon, const Sequence& sequence, const Words& words, std::uint32_t at) {
  for (std::size_t i = 0; i < std::min<std::size_t>(3, sequence.size()) && sequence[i] != any_word; ++i) {
    const auto word = at + static_cast<std::uint32_t>(i);
    if (word >= words.size() || !fits(lexicon.literals[sequence[i]], words.folded(word))) return false;
  }
  return true;
}

std::vector<std::uint32_t> beginnings(const LexiconBuilder& build, const Words& words) {
  std::vector<std::uint32_t> all;
  for (std::uint32_t at = 0; at < words.size(); ++at) {
    const bool some = std::ranges::any_of(build.lexicon.patterns, [&](const Pattern& pattern) {
      return std::ranges::any_of(pattern.sequences, [&](const Sequence& sequence) {
        return begins(build.lexicon, sequence, words, at);
      });
    });
    if (some) all.push_back(at);
  }
  return all;
}

TEST(StartFilter, TellsByUpToThreeWords) {
  EXPECT_THAT(passed_by("rebels", "rebel rebels rebellions"), ElementsAre(1));
  EXPECT_THAT(passed_by("regime leader", "regime change regime leader regime leaders regime"),
              ElementsAre(2));
  EXPECT_THAT(passed_by("of the syrian army", "of the iraqi army of the syrian president"), ElementsAre(4));
  EXPECT_THAT(passed_by("head of", "head over head office head of"), ElementsAre(4));
}

TEST(StartFilter, TakesWhatGlobsAndPossessivesStandFor) {
  EXPECT_THAT(passed_by("extremis*", "extreme extremism extremist"), ElementsAre(1, 2));
  EXPECT_THAT(passed_by("so*", "so soon s sun"), ElementsAre(0, 1));
  EXPECT_THAT(passed_by("a*", "a as b"), ElementsAre(0, 1));
  EXPECT_THAT(passed_by("*ism", "any word"), ElementsAre(0, 1));
  EXPECT_THAT(passed_by("assad^ regi*", "assad's regime assad rules"), ElementsAre(0));
  EXPECT_THAT(passed_by("the us^ army", "the us's army the us armed the user"), ElementsAre(0));
}

TEST(StartFilter, LooksBehindAGapForNothing) {
  EXPECT_THAT(passed_by("head _ state", "head of state head office"), ElementsAre(0, 3));
  EXPECT_THAT(passed_by("the head _ state", "the head of the end"), ElementsAre(0));
}

TEST(StartFilter, AnswersForAPieceAndLooksBeyondIt) {
  LexiconBuilder build;
  build.alone("regime leader");
  const Words words = words_of("regime leader regime leader regime leader");
  EXPECT_THAT(passed_by(build, words, {1, 3}), ElementsAre(2));
  EXPECT_THAT(passed_by(build, words, {3, 3}), ElementsAre());
}

// Of words that share their first bytes, so that every length of key is met, and its end.
std::string random_word(std::mt19937& random) {
  const std::string stems[] = {"a", "ab", "abc", "abcd", "abcdefgh", "abcdefghijk", "ü", "дом"};
  std::string word = stems[random() % std::size(stems)];
  for (std::uint32_t more = random() % 4; more > 0; --more) word += static_cast<char>('a' + random() % 2);
  return word;
}

std::string random_pattern(std::mt19937& random) {
  std::string pattern;
  const std::uint32_t length = 1 + random() % 4;
  for (std::uint32_t i = 0; i < length; ++i) {
    const bool inside = i > 0 && i + 1 < length;
    if (i > 0) pattern += ' ';
    if (inside && random() % 6 == 0) {
      pattern += '_';
      continue;
    }
    pattern += random_word(random);
    const std::uint32_t kind = random() % 8;
    if (kind == 0) pattern += '*';
    if (kind == 1) pattern += '?';
    if (kind == 2) pattern += '^';
  }
  return pattern;
}

TEST(StartFilter, HoldsNothingBackThatMayBegin) {
  std::mt19937 random(17);
  std::size_t all = 0;
  for (int round = 0; round < 1000; ++round) {
    LexiconBuilder build;
    for (std::uint32_t i = 0; i < 1 + random() % 20; ++i) build.alone(random_pattern(random));
    std::string text;
    for (int i = 0; i < 200; ++i) text += random_word(random) + (random() % 6 == 0 ? "'s " : " ");
    const Words words = words_of(text);
    const std::vector<std::uint32_t> wanted = beginnings(build, words);
    const std::vector<std::uint32_t> passed = passed_by(build, words, {0, words.size()});
    ASSERT_THAT(passed, IsSupersetOf(wanted)) << text;
    ASSERT_TRUE(std::ranges::is_sorted(passed));
    all += wanted.size();
  }
  EXPECT_GT(all, 5000U);
}

TEST(StartFilter, LetsFewOthersThroughALargeLexicon) {
  std::mt19937 random(23);
  const auto word = [&random] {
    std::string letters;
    for (int i = 0; i < 7; ++i) letters += static_cast<char>('a' + random() % 26);
    return letters;
  };
  LexiconBuilder build;
  for (int i = 0; i < 3000; ++i) build.alone(word());
  for (int i = 0; i < 3000; ++i) build.alone(word() + ' ' + word() + ' ' + word());
  std::string text;
  for (int i = 0; i < 20000; ++i) text += word() + ' ';
  const Words words = words_of(text);
  EXPECT_LT(passed_by(build, words, {0, words.size()}).size(), words.size() / 50);
}

}  // namespace
}  // namespace slant
