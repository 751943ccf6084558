// Elided words of each language cut off, and what looks like one left whole.
#include "text/elisions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "text/segmentation.hpp"
#include "text/word_cutter.hpp"

namespace slant {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> words_in(const char* language, std::string_view text) {
  std::vector<ByteSpan> spans;
  WordCutter().words(text, spans, Elisions({language}));
  return spelled(text, spans);
}

TEST(Elisions, AreCutOffInFrench) {
  EXPECT_THAT(words_in("fr", "l'armée d\u2019Assad qu'il jusqu\u2019à LORSQU'ELLE c'est"),
              ElementsAre("l'", "armée", "d\u2019", "Assad", "qu'", "il", "jusqu\u2019", "à", "LORSQU'",
                          "ELLE", "c'", "est"));
  EXPECT_THAT(words_in("fr", "d'aujourd'hui qu'l'on j'suis ç'a l'Yonne s'habille"),
              ElementsAre("d'", "aujourd'hui", "qu'", "l'", "on", "j'", "suis", "ç'", "a", "l'", "Yonne",
                          "s'", "habille"));
}

TEST(Elisions, LeaveOtherApostrophesOfFrenchAlone) {
  EXPECT_THAT(words_in("fr", "aujourd'hui quelqu'un presqu'île entr'ouvrir N'Djamena M'Bow D'Souza o'clock"),
              ElementsAre("aujourd'hui", "quelqu'un", "presqu'île", "entr'ouvrir", "N'Djamena", "M'Bow",
                          "D'Souza", "o'clock"));
  EXPECT_THAT(words_in("fr", "'' ' 'a l"), ElementsAre("a", "l"));
}

TEST(Elisions, TakeTheirApostropheAlongWhateverFollows) {
  EXPECT_THAT(words_in("fr", "l' armée, l'\narmée l’«armée» d'1 l'"),
              ElementsAre("l'", "armée", "l'", "armée", "l’", "armée", "d'", "1", "l'"));
  EXPECT_THAT(words_in("fr", "l'_armée_ lʼarmée l‛armée"),
              ElementsAre("l'", "armée", "lʼ", "armée", "l‛", "armée"));
}

TEST(Elisions, AreCutOffInItalianCatalanAndOccitan) {
  EXPECT_THAT(
      words_in("it", "L'esercito dell'opposizione, un’arma; trent'anni, sant'Egidio, dell'Fmi c'è un po'"),
      ElementsAre("L'", "esercito", "dell'", "opposizione", "un’", "arma", "trent'", "anni", "sant'",
                  "Egidio", "dell'", "Fmi", "c'", "è", "un", "po"));
  EXPECT_THAT(words_in("ca", "l'exèrcit d’Assad s'ha agafa'l"),
              ElementsAre("l'", "exèrcit", "d’", "Assad", "s'", "ha", "agafa'l"));
  EXPECT_THAT(words_in("oc", "l'armada qu'es"), ElementsAre("l'", "armada", "qu'", "es"));
}

TEST(Elisions, AreThoseOfTheLanguageAlone) {
  for (const char* language : {"en", "de", "", "fro", "frr", "i"})
    EXPECT_THAT(words_in(language, "l'armée dell'arma"), ElementsAre("l'armée", "dell'arma"));
  for (const char* language : {"fr", "FR", "fr-CA", "fr-Latn-FR", "fra", "fre-CA"})
    EXPECT_THAT(words_in(language, "l'armée dell'arma"), ElementsAre("l'", "armée", "dell'arma"));
}

TEST(Elisions, SayTheirLanguages) {
  Elisions elisions;
  EXPECT_TRUE(elisions.empty());
  EXPECT_THAT(elisions.languages(), IsEmpty());
  elisions.add("it-CH");
  elisions.add("fr");
  elisions.add("en");
  EXPECT_THAT(elisions.languages(), ElementsAre("fr", "it"));
}

TEST(Elisions, TakeLinearTimeOnAnyInput) {
  std::string text;
  while (text.size() < 1'000'000) text += "l'";
  EXPECT_EQ(words_in("fr", text).size(), 500'000U);
}

}  // namespace
}  // namespace slant
