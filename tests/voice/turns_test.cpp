// Turns of transcripts and interviews, and labels that stand alone.
#include "voice/turns.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "text/document_text.hpp"
#include "voice/labels.hpp"
#include "voice/voice.hpp"

namespace slant {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// "speaker|content" of each.
std::vector<std::string> turns_of(std::string_view text) {
  const TextReader reader;
  const auto scratch = reader.make_scratch();
  DocumentText document;
  reader.read("", text, *scratch, document);
  const std::string_view whole = document.text.text();
  std::vector<std::string> out;
  for (const Turn& one : find_turns(document.text, names_speaker)) {
    out.push_back(std::string(whole.substr(one.speaker.begin, one.speaker.size())) + "|" +
                  std::string(whole.substr(one.content.begin, one.content.size())));
  }
  return out;
}

TEST(Turns, LastUntilTheNextSpeaker) {
  EXPECT_THAT(turns_of("HOLT: We wait.\n\nMARSH: Why?\n\nHOLT: They lie.\n\n(LAUGHTER)\n\nSo we wait."),
              ElementsAre("HOLT| We wait.", "MARSH| Why?", "HOLT| They lie.", "HOLT|So we wait."));
  EXPECT_THAT(
      turns_of("Anna Holt: We wait.\n\nJan Marsh: Why?\n\nAnna Holt: They lie.\n\nJan Marsh: So?"),
      ElementsAre("Anna Holt| We wait.", "Jan Marsh| Why?", "Anna Holt| They lie.", "Jan Marsh| So?"));
}

TEST(Turns, AreToldByCapitalsTimesAndBrackets) {
  EXPECT_THAT(turns_of("HOLT: We wait. They lie.\n\nThe rain fell."),
              ElementsAre("HOLT| We wait. They lie."));
  EXPECT_THAT(turns_of("[00:12:01] Holt: We wait."), ElementsAre("Holt| We wait."));
  EXPECT_THAT(turns_of("ANNA HOLT, TOWN CLERK (ph): We wait."), ElementsAre("ANNA HOLT| We wait."));
  EXPECT_THAT(turns_of("Holt (through translator): We wait."), ElementsAre("Holt| We wait."));
  EXPECT_THAT(turns_of("Q: Who?\n\nA: Nobody."), ElementsAre("Q| Who?", "A| Nobody."));
}

TEST(Turns, AreNoLabelsOfArticles) {
  EXPECT_THAT(turns_of("Holt: We wait.\n\nThe rain fell."), IsEmpty());
  EXPECT_THAT(turns_of("DAMASCUS: The rain fell.\n\nThey ran."), IsEmpty());
  EXPECT_THAT(turns_of("Photos: One.\n\nPhotos: Two.\n\nPhotos: Three."), IsEmpty());
  EXPECT_THAT(turns_of("Holt: One.\n\nHolt: One.\n\nMarsh: Two.\n\nThey ran."), IsEmpty());
}

TEST(Turns, OfAHundredThousandAreAllFound) {
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += "HOLT: We wait.\n\nMARSH: Why?\n\n";
  EXPECT_EQ(turns_of(text).size(), 100'000U);
  EXPECT_THAT(turns_of(std::string(10'000, 'H') + ": We wait."), IsEmpty());
}

}  // namespace
}  // namespace slant
