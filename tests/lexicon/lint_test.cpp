// Findings, each with its place.
#include "lexicon/lint.hpp"

#include <gtest/gtest.h>

#include "lexicon/cover.hpp"
#include "lexicon/read.hpp"

namespace slant {
namespace {

std::string findings(const std::string& statements) {
  return testing::messages(testing::read(statements).findings);
}

TEST(Lint, FindsNothingInACarefulLexicon) {
  EXPECT_EQ(findings("choice c { a = \"a\" b = \"b\" }"), "");
}

TEST(Lint, FindsAChoiceOfOneVariant) {
  EXPECT_EQ(findings("choice c { a = \"a\" ignore \"b\" }"),
            "2: the choice `c` has one variant: its share is always 1\n");
  EXPECT_EQ(findings("category c { a = \"a\" }"), "");
}

TEST(Lint, FindsAxesThatMeasureNothing) {
  EXPECT_EQ(findings("axis x \"l\" .. \"h\"\nchoice c { a = \"a\" b = \"b\" }"),
            "2: the axis `x` is used by no variant\n");
  EXPECT_EQ(findings("axis x \"l\" .. \"h\"\nchoice c { a [x 1] = \"a\" b [x 0] = \"b\" }"),
            "2: the axis `x` has variants on one side only: none leans to \"l\"\n");
  EXPECT_EQ(findings("axis x \"l\" .. \"h\"\nchoice c { a [x 1] = \"a\" b [x -0.1] = \"b\" }"), "");
}

TEST(Lint, FindsWhatCanNeverMatchOrMatchesMore) {
  EXPECT_EQ(
      findings("category c = \"www.bbc.com\", \"https://bbc.com/x\", \"a@b.org\", \"@bbc\", \"bbc.com\""),
      "2: an address, which never matches: addresses in texts are no words\n"
      "2: an address, which never matches: addresses in texts are no words\n"
      "2: an address, which never matches: addresses in texts are no words\n");
  EXPECT_EQ(findings("category c = \"AT&amp;T\", \"AT&T\", \"R&D\""),
            "2: an entity of HTML, which never matches: texts are read with its character\n");
  EXPECT_EQ(findings("category c = \"f**k\", \"f*ck\", \"f\\*\\*k\""),
            "2: a * beside another, which adds nothing: each is any letters, also none\n");
  EXPECT_EQ(findings("category c = \"8)\", \"(so)\", \"(*\""),
            "2: half a pair of brackets, which texts have beside any word: found more often than meant\n"
            "2: half a pair of brackets, which texts have beside any word: found more often than meant\n");
}

TEST(Lint, FindsUnusedLets) {
  EXPECT_EQ(findings("let x = \"x\"\nlet y = \"y\" category c = \"a\" <y>"),
            "2: `x` is defined and never used\n");
}

TEST(Lint, FindsThePatternOfAnotherVariant) {
  EXPECT_EQ(findings("choice c { a = \"a\" | \"b\"\nb = \"x\", \"A\" | \"b\" }"),
            "3: the same pattern as that of `a` in line 2\n");
  EXPECT_EQ(findings("choice c { a = \"a\",\n\"a\" b = \"b\" }"),
            "3: the same pattern as that of the same variant in line 2\n");
}

TEST(Lint, FindsAVariantInTheShadowOfAnother) {
  EXPECT_EQ(findings("choice c { a = \"regime*\"\nb = \"regimes\" | \"regime's\" }"),
            "3: a pattern that never counts: `a` in line 2 takes all it matches\n");
  EXPECT_EQ(findings("choice c { a = \"a\" _ \"c\"\nb = \"a\" \"b\" \"c\" ignore \"x\" }"),
            "3: a pattern that never counts: `a` in line 2 takes all it matches\n");
  EXPECT_EQ(findings("choice c { ignore \"a*\"\na = \"ab\" b = \"b\" }"),
            "3: a pattern that never counts: ignore in line 2 takes all it matches\n");
}

TEST(Lint, LeavesAloneWhatMayWin) {
  EXPECT_EQ(findings("choice c { a = \"a\" b = \"a b\" }"), "") << "longer";
  EXPECT_EQ(findings("choice c { a = \"ab\" b = \"a*\" }"), "") << "wider";
  EXPECT_EQ(findings("choice c { a = \"a\" b = \"a\" near 3 \"x\" }"), "") << "takes words with it";
  EXPECT_EQ(findings("choice c { a = \"a\" in quote b = \"a\" }"), "") << "the earlier has a condition";
  EXPECT_EQ(findings("choice c { a = \"A\" cased b = \"a\" }"), "") << "the earlier is cased";
  EXPECT_EQ(findings("category c { a = \"a\" b = \"a\" }"), "") << "keys do not compete";
  EXPECT_EQ(findings("choice c { a = \"a\" b = \"b\" } choice d { a = \"a\" b = \"b\" }"), "")
      << "other choice";
  EXPECT_EQ(findings("option overlap all choice c { a = \"a\" b = \"a\" }"), "") << "every hit counts";
}

TEST(Lint, FindsSeveralPhrasesInOne) {
  EXPECT_EQ(findings("category c = \"a, b\"\ncategory d = \"a\\*b\"\ncategory e = \"a-b\" | \"(a) b\""),
            "2: a phrase with a comma or semicolon in it: found only where the text has it, too\n");
  EXPECT_EQ(findings("option across words category c = \"a, b\""), "");
}

TEST(Lint, FindsGlobsThatElisionKeepsFromMatching) {
  EXPECT_EQ(findings("language fr category c = \"*'arm\u00E9e\"\ncategory d = \"*arm\u00E9e\" | \"l'arm*\""),
            "2: a * or ? before an apostrophe: it is not found where the word is elided\n");
  EXPECT_EQ(findings("language en category c = \"*'clock\""), "");
}

TEST(Lint, FindsAStarByItself) {
  EXPECT_EQ(findings("category c = \"a * b\""), "2: a * by itself matches every word\n");
  EXPECT_EQ(findings("category c = \"#*\""), "") << "any hashtag";
}

TEST(Lint, SaysWhereAndWhatToDo) {
  const LoadedLexicon loaded = testing::read("choice c {\n  a = \"x\"\n  b = \"y\", \"x\"\n}\n");
  ASSERT_EQ(loaded.findings.size(), 1U);
  EXPECT_EQ(to_string(loaded.findings[0]),
            "test.lex:4:12: warning: the same pattern as that of `a` in line 3\n"
            "    b = \"y\", \"x\"\n"
            "             ^~~\n"
            "  hint: of two hits as long as each other the one declared "
            "first wins; move it up, or make it more specific\n");
}

TEST(Covers, ComparesGlobs) {
  const char* wider[][2] = {{"a*", "abc"},     {"a*", "a*"},     {"*", "a"},      {"a?c", "abc"},
                            {"a?", "a\u00E9"}, {"*b*", "abc"},   {"a*c", "abbc"}, {"a*", "a?b*"},
                            {"a", "a"},        {"*a*b", "xaxxb"}};
  for (const auto& pair : wider) EXPECT_TRUE(covers(pair[0], pair[1])) << pair[0] << " " << pair[1];
  const char* others[][2] = {{"abc", "a*"}, {"a?", "a*"}, {"a?", "a"},   {"a", "ab"},
                             {"a?", "abc"}, {"ab", "a?"}, {"a*b", "a*"}, {"", "a"}};
  for (const auto& pair : others) EXPECT_FALSE(covers(pair[0], pair[1])) << pair[0] << " " << pair[1];
}

}  // namespace
}  // namespace slant
