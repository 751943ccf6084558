// Entries with symbols at their edges and inside, from the language to the hit.
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "lexicon/load.hpp"
#include "match/matcher.hpp"
#include "text/document_text.hpp"

namespace slant {
namespace {

// Hits of one phrase, quoted as a .lex file has it; the same whichever engine cuts the words.
std::size_t hits(std::string_view phrase, std::string_view text, std::string_view options = "") {
  const std::string lex =
      "lexicon \"L\"\n" + std::string(options) + "\ncategory c = " + std::string(phrase) + "\n";
  const LoadedLexicon loaded = read_lexicon(lex, "l.lex");
  const Matcher matcher(loaded.lexicon);
  const Matcher::ScratchPtr scratch = matcher.make_scratch();
  std::vector<Hit> found[2];
  for (const Engine engine : {Engine::fast, Engine::reference}) {
    TextOptions cut;
    cut.engine = engine;
    const TextReader reader(cut);
    const TextReader::ScratchPtr room = reader.make_scratch();
    DocumentText document;
    reader.read("", text, *room, document);
    matcher.find_hits(document.text, Field::text, *scratch, found[engine == Engine::fast ? 0 : 1]);
  }
  EXPECT_EQ(found[0], found[1]);
  return found[0].size();
}

TEST(Beside, MarksAtTheEdgesMustBeThere) {
  EXPECT_EQ(hits("\"US$\"", "it cost US$50, he told us; US$ 3"), 2U);
  EXPECT_EQ(hits("\"50%\"", "50% of 50 and (50%), 50 %"), 3U);
  EXPECT_EQ(hits("\"the 1%\"", "the 1% and the 1 man"), 1U);
  EXPECT_EQ(hits("\"#MeToo\"", "#MeToo, MeToo and (#metoo)"), 2U);
  EXPECT_EQ(hits("\"@name\"", "@name and name"), 1U);
  EXPECT_EQ(hits("\"<3\"", "I <3 it and 3 men"), 1U);
  EXPECT_EQ(hits("\"$1 million\"", "$1 million, US$1 million, 1 million"), 2U);
  EXPECT_EQ(hits("\"50 €\"", "50 € and 50\u00A0€ and 50€ and 50"), 3U);
}

TEST(Beside, WhereMarksGoOnTheEntryDoesNotEnd) {
  EXPECT_EQ(hits("\"a+\"", "a a++ a+b a-b A+, (a+)"), 2U);
  EXPECT_EQ(hits("\"C+\"", "C++ C+ C"), 1U);
  EXPECT_EQ(hits("\"C++\"", "C++ C+ C"), 1U);
  EXPECT_EQ(hits("\"come on!\"", "come on!! come on, come on!"), 2U);
  EXPECT_EQ(hits("\":3\"", "chapter 1:3 and :3 and 3"), 1U);
}

TEST(Beside, MarksOfOtherKindsAreTheSame) {
  EXPECT_EQ(hits("\"'cause\"", "‘cause ’cause 'cause cause"), 3U);
  EXPECT_EQ(hits("\"50%\"", "50％ 50"), 1U);
}

TEST(Beside, InteriorMarksJoin) {
  EXPECT_EQ(hits("\"9/11\"", "9/11, 9 11, 9-11, 9 / 11, 9/11's"), 3U);
  EXPECT_EQ(hits("\"AT&T\"", "AT&T and at t"), 1U);
  EXPECT_EQ(hits("\"and/or\"", "and/or, and or"), 1U);
  EXPECT_EQ(hits("\"C++ programmer\"", "a C++ programmer, a C programmer"), 1U);
  EXPECT_EQ(hits("\"Washington, D.C.\"", "Washington, D.C., and Washington D.C."), 1U);
  EXPECT_EQ(hits("\"9/11\"", "9 11", "option across words"), 1U) << "punctuation means nothing there";
}

TEST(Beside, NumbersMayHaveABlankBesideTheirMarks) {
  for (const char* phrase : {"\"50%\"", "\"50 %\""}) {
    EXPECT_EQ(hits(phrase, "50% 50 % 50\u00A0% (50\u202F%), 50, 150%"), 4U) << phrase;
  }
  for (const char* phrase : {"\"§ 5\"", "\"§5\""}) EXPECT_EQ(hits(phrase, "§ 5, §5, 5"), 2U) << phrase;
  EXPECT_EQ(hits("\"€50\"", "€50, € 50, 50 €"), 2U);
  EXPECT_EQ(hits("\"#MeToo\"", "# MeToo"), 0U) << "of numbers alone";
  EXPECT_EQ(hits("\"a+\"", "a +"), 0U);
}

TEST(Beside, WhatIsJoinedDoesNotGoOnByTheSameMarks) {
  EXPECT_EQ(hits("\"9/11\"", "9/11/2001, 1/9/11, 9/11 / 2001, 9/11-style, a 9/11."), 3U);
  EXPECT_EQ(hits("\"and/or\"", "and/or/but and/or"), 1U);
  EXPECT_EQ(hits("\"9/11\" | \"9\"", "9/11/2001"), 1U) << "the other alternative stands";
}

TEST(Beside, AnApostropheThatOpensAQuotationIsNone) {
  EXPECT_EQ(hits("\"'cause\"", "just 'cause, 'Cause I said so"), 2U);
  EXPECT_EQ(hits("\"'cause\"", "the 'cause' and he said 'cause and effect' then"), 0U);
  EXPECT_EQ(hits("\"'cause\"", "‘cause and effect’ but ’cause of ‘it’"), 1U) << "’ opens no quotation";
}

TEST(Beside, SequencesAndGapsKeepTheirMarks) {
  EXPECT_EQ(hits("\"C++\" \"programmer\"?", "C++ programmer, C programmer"), 2U);
  EXPECT_EQ(hits("\"50%\" _ \"voters\"", "50% of voters, 50 of voters"), 1U);
  EXPECT_EQ(hits("\"US$\" \"million\"", "US$ million, US million"), 1U);
}

TEST(Beside, WhatMeansNothingStaysSo) {
  EXPECT_EQ(hits("\"(regime)\"", "regime (regime) “regime”"), 3U);
  EXPECT_EQ(hits("\"“regime”\"", "regime 'regime'"), 2U);
  EXPECT_EQ(hits("\"e.g.\"", "e.g. this, e.g this"), 2U);
  EXPECT_EQ(hits("\"Gen. Haftar\"", "Gen. Haftar and Gen Haftar"), 2U);
  EXPECT_EQ(hits("\"so-called\"", "so called so-called"), 2U);
  EXPECT_EQ(hits("\"regime\"", "$regime regime+ #regime"), 3U);
  EXPECT_EQ(hits("\"Assad\"", "Assad's Assad"), 2U);
}

TEST(Beside, HyphenatedWordsHaveTheirMarksOutside) {
  EXPECT_EQ(hits("\"#stop-war\"", "#stop-war stop-war", "option hyphens keep"), 1U);
  EXPECT_EQ(hits("\"a-\"", "an A-, an A-bomb, a man", "option hyphens keep"), 1U);
}

TEST(Beside, ALongGapIsLookedAtAtItsEnds) {
  const std::string dots(100'000, '*');
  EXPECT_EQ(hits("\"$1\"", "so " + dots + "$1 " + dots + " 1"), 1U);
  EXPECT_EQ(hits("\"9/11\"", "9" + dots + "/11"), 0U);
}

}  // namespace
}  // namespace slant
