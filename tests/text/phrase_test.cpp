// Phrases of lexicons cut like texts.
#include "text/phrase.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace slant {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> folded(std::string_view phrase) {
  std::vector<std::string> out;
  for (const PhraseWord& word : cut_phrase(phrase)) out.push_back(word.folded);
  return out;
}

std::vector<Gap> gaps(std::string_view phrase) {
  std::vector<Gap> out;
  for (const PhraseWord& word : cut_phrase(phrase)) out.push_back(word.before);
  return out;
}

TEST(CutPhrase, CutsAndFoldsAsTextsAre) {
  EXPECT_THAT(folded("Syrian Arab Army"), ElementsAre("syrian", "arab", "army"));
  EXPECT_THAT(folded("al-Assad\u2019s"), ElementsAre("al", "assad's"));
  EXPECT_THAT(folded("so-called"), ElementsAre("so", "called"));
  EXPECT_THAT(folded("UN-recognised"), ElementsAre("un", "recognised"));
}

TEST(CutPhrase, KeepsHyphenatedWordsWhereAsked) {
  const auto forms = [](std::string_view phrase) {
    std::vector<std::string> out;
    for (const PhraseWord& word : cut_phrase(phrase, Hyphens::keep))
      out.push_back(word.folded + "|" + word.surface);
    return out;
  };
  EXPECT_THAT(forms("the So-called up-to-date army"),
              ElementsAre("the|the", "so-called|So-called", "up-to-date|up-to-date", "army|army"));
  EXPECT_THAT(forms("so-* *-like anti-*-war"),
              ElementsAre("so-*|so-*", "*-like|*-like", "anti-*-war|anti-*-war"));
  EXPECT_THAT(forms("al\u2011Assad\u2019s \u00C9tat"),
              ElementsAre("al-assad's|al-Assad's", "\u00E9tat|\u00C9tat"));
  EXPECT_THAT(forms("so -called, so--called"),
              ElementsAre("so|so", "called|called", "so|so", "called|called"));
}

TEST(CutPhrase, LeavesOutWhatTextsLeaveOut) {
  EXPECT_THAT(folded("_armed_ opposition\u200F"), ElementsAre("armed", "opposition"));
  EXPECT_THAT(folded("re\u00ADgime re\u200Egime\u202C"), ElementsAre("regime", "regime"));
  EXPECT_THAT(folded("snake_case snake_*"), ElementsAre("snake_case", "snake_*"));
  EXPECT_THAT(gaps("the _armed_ *opposition*"), ElementsAre(Gap::soft, Gap::soft, Gap::soft));
}

TEST(CutPhrase, CutsElidedWordsOffAsTextsDo) {
  Elisions french;
  french.add("fr-CA");
  const auto forms = [&](std::string_view phrase) {
    std::vector<std::string> out;
    for (const PhraseWord& word : cut_phrase(phrase, Hyphens::split, french)) {
      EXPECT_EQ(word.before, Gap::soft);
      out.push_back(word.folded + "|" + word.surface);
    }
    return out;
  };
  EXPECT_THAT(forms("l'Arm\u00E9e"), ElementsAre("l'|l'", "arm\u00E9e|Arm\u00E9e"));
  EXPECT_THAT(forms("L\u2019arm* coup d'\u00C9tat"),
              ElementsAre("l'|L'", "arm*|arm*", "coup|coup", "d'|d'", "\u00E9tat|\u00C9tat"));
  EXPECT_THAT(forms("d'*"), ElementsAre("d'|d'", "*|*"));
  EXPECT_THAT(forms("aujourd'hui"), ElementsAre("aujourd'hui|aujourd'hui"));
  EXPECT_THAT(folded("l'arm\u00E9e"), ElementsAre("l'arm\u00E9e"));
}

TEST(CutPhrase, KeepsTheSurfaceForCase) {
  const auto words = cut_phrase("White Helmets\u2019");
  ASSERT_EQ(words.size(), 2u);
  EXPECT_EQ(words[0].surface, "White");
  EXPECT_EQ(words[1].surface, "Helmets");
}

TEST(CutPhrase, LeavesNothingBehindForTheNextPhrase) {
  PhraseCutter cutter;
  EXPECT_EQ(cutter.cut("Syrian, Arab \u00C9tat").size(), 3u);
  const auto words = cutter.cut("Free Army");
  ASSERT_EQ(words.size(), 2u);
  EXPECT_EQ(words[0].folded, "free");
  EXPECT_EQ(words[0].surface, "Free");
  EXPECT_EQ(words[1].before, Gap::soft);
  EXPECT_THAT(cutter.cut("..."), IsEmpty());
}

TEST(CutPhrase, KeepsGlobsWhereTheyStand) {
  EXPECT_THAT(folded("terrorist*"), ElementsAre("terrorist*"));
  EXPECT_THAT(folded("*phobi?"), ElementsAre("*phobi?"));
  EXPECT_THAT(folded("anti-* force?"), ElementsAre("anti", "*", "force?"));
  EXPECT_THAT(folded("'* 20?? d'*"), ElementsAre("*", "20??", "d'*"));
}

TEST(CutPhrase, JoinsGlobsToWordsOfScriptsWithoutSpaces) {
  EXPECT_THAT(folded("政府*"), ElementsAre("政府*"));
  EXPECT_THAT(folded("*军"), ElementsAre("*军"));
}

TEST(CutPhrase, TakesEscapedGlobsAsGaps) {
  EXPECT_THAT(folded(R"(regime\* of)"), ElementsAre("regime", "of"));
  EXPECT_THAT(gaps(R"(why\? now)"), ElementsAre(Gap::soft, Gap::hard));
  EXPECT_THAT(folded(R"(\"moderate\" rebels)"), ElementsAre("moderate", "rebels"));
  EXPECT_THAT(folded("\\"), IsEmpty());
}

TEST(CutPhrase, TellsSoftGapsFromHardOnes) {
  EXPECT_THAT(gaps("al-Assad"), ElementsAre(Gap::soft, Gap::soft));
  EXPECT_THAT(gaps("Gen. Haftar"), ElementsAre(Gap::soft, Gap::soft));
  EXPECT_THAT(gaps("rebels, terrorists"), ElementsAre(Gap::soft, Gap::hard));
  EXPECT_THAT(gaps("the \"moderate\" (rebels)"), ElementsAre(Gap::soft, Gap::soft, Gap::soft));
  EXPECT_THAT(gaps("said. rebels"), ElementsAre(Gap::soft, Gap::hard));
}

TEST(CutPhrase, WorksOnThePhrasesOfAnyScript) {
  EXPECT_THAT(folded("Террорист*"), ElementsAre("террорист*"));
  EXPECT_THAT(folded("STRASSE Straße"), ElementsAre("strasse", "strasse"));
  EXPECT_THAT(folded("\U00010600*"), ElementsAre("\U00010600*"));
  EXPECT_THAT(folded(""), IsEmpty());
  EXPECT_THAT(folded(" ,."), IsEmpty());
}

}  // namespace
}  // namespace slant
