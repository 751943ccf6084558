// Patterns and what they are written out to.
#include "lexicon/expand.hpp"

#include <gtest/gtest.h>

#include "lexicon/read.hpp"

namespace slant {
namespace {

using testing::expansion;
using testing::read;

TEST(Expand, WritesOutEveryConstruct) {
  const char* cases[][2] = {
      {"\"President\"", "president"},
      {"\"a b\"", "a b"},
      {"\"al-Assad\"", "al assad"},
      {"\"a\" | \"b\"", "a | b"},
      {"\"a\" \"b\" | \"c\"", "a b | c"},
      {"\"a\"? \"b\"", "a b | b"},
      {"(\"a\" | \"b\") \"c\"", "a c | b c"},
      {"(\"a\" | \"b\")? \"c\"", "a c | b c | c"},
      {"\"a\" _ \"b\"", "a _ b"},
      {"\"a\" _? \"b\"", "a _ b | a b"},
      {"\"a\" _{2} \"b\"", "a _ _ b"},
      {"\"a\" _{0,2} \"b\"", "a b | a _ b | a _ _ b"},
      {"(\"a\" | \"a\") \"b\"", "a b"},
      {"\"A\" | \"a\"", "a"},
      {"(\"a\"? \"a\"?) \"b\"", "a a b | a b | b"},
      {"\"extremist*\" | \"wom?n\"", "extremist* | wom?n"},
      {"<l>", "bashar al assad | bashar assad | al assad | assad"},
      {"<filler> \"x\" | \"y\"", "very x | x | y"},
  };
  for (const auto& one : cases) {
    EXPECT_EQ(expansion(one[0], "let l = \"bashar\"? \"al\"? \"assad\" let filler = \"very\"?"), one[1])
        << one[0];
  }
}

TEST(Expand, LetsTenThousandAlternativesPass) {
  const std::string ten = "(\"a\"|\"b\"|\"c\"|\"d\"|\"e\"|\"f\"|\"g\"|\"h\"|\"i\"|\"j\")";
  const Lexicon lexicon = read("category c = " + ten + ten + ten + ten).lexicon;
  EXPECT_EQ(lexicon.patterns.front().sequences.size(), 10'000U);
}

TEST(Expand, TakesTheLimitsThemselves) {
  EXPECT_NO_THROW(read("category c = \"a\" _{0,20} \"b\" near 100 \"c\""));
  std::string deep = "\"a\"";
  for (int i = 0; i < 64; ++i) deep = "(" + deep + ")";
  EXPECT_NO_THROW(read("category c = " + deep));
}

TEST(Expand, KeepsSpellingsApartOnlyUnderCased) {
  const Lexicon lexicon =
      read("option possessive keep category c = \"US\" | \"us\", \"US\" | \"us\" cased").lexicon;
  EXPECT_EQ(lexicon[lexicon[EntryId{0}].pattern].sequences.size(), 1U);
  const Pattern& cased = lexicon[lexicon[EntryId{1}].pattern];
  ASSERT_EQ(cased.sequences.size(), 2U);
  EXPECT_EQ(lexicon.literals[cased.sequences[0][0]].surface, "US");
  EXPECT_EQ(lexicon.literals[cased.sequences[1][0]].surface, "us");
  EXPECT_TRUE(lexicon[EntryId{1}].cased);
}

TEST(Expand, MayGoOverLinesInsideBrackets) {
  EXPECT_EQ(expansion("(\"a\"\n\"b\")"), "a b");
  EXPECT_EQ(expansion("\"a\"\n| \"b\"\n | \"c\""), "a | b | c");
}

TEST(Expand, GivesTheLastWordItsPossessiveTwin) {
  const auto shown = [](const std::string& statements) {
    const Lexicon lexicon = read(statements).lexicon;
    return to_string(lexicon, lexicon[lexicon[EntryId{0}].pattern]);
  };
  EXPECT_EQ(shown("category c = \"al\"? \"assad\""), "al assad('s) | assad('s)");
  EXPECT_EQ(shown("category c = \"claim*\" | \"claim* x\" | \"assad's\""), "claim* | claim* x('s) | assad's");
  EXPECT_EQ(shown("category c = \"assad\" option possessive keep"), "assad");
}

TEST(Expand, GivesTargetsTheirPossessiveTwinsToo) {
  const Lexicon lexicon = read("category c = \"regime\" near 4 \"assad\"").lexicon;
  const Guard& guard = lexicon[EntryId{0}].guards.front();
  EXPECT_EQ(to_string(lexicon, lexicon[guard.target]), "assad('s)");
}

}  // namespace
}  // namespace slant
