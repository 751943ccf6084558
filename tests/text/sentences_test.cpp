// Sentences of documents: abbreviations, wrapped lines, what is passed over.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "text/divisions.hpp"
#include "text/fast_words.hpp"
#include "text/segmentation.hpp"

namespace slant {
namespace {

using testing::ElementsAre;

std::vector<std::string> sentences_of(std::string_view text, const std::vector<ByteSpan>& passed_over = {}) {
  Words words;
  FastCutter().words(text, words, nullptr);
  for (const ByteSpan span : passed_over)
    words.erase({words.first_from(span.begin), words.first_from(span.end)});
  Paragraphs paragraphs;
  find_paragraphs(text, passed_over, paragraphs);
  SentenceScratch scratch;
  std::vector<ByteSpan> out;
  for (const ByteSpan paragraph : paragraphs.spans)
    find_sentences(text, paragraph, paragraphs.wraps, words, passed_over, scratch, out);
  return spelled(text, out);
}

TEST(Sentences, GoOnAfterAbbreviations) {
  for (const char* text : {"They met Dr. Assad in Damascus.",
                           "The U.S. President spoke.",
                           "He saw Gen. Haftar there.",
                           "Mr. Trump and Mrs. May met.",
                           "It began on Jan. 5 in Geneva.",
                           "It was No. 5 on the list.",
                           "Russia vs. Turkey is a draw.",
                           "George W. Bush said so.",
                           "The D.C. Police came.",
                           "Lt. Gen. John Doe left.",
                           "W. A. Mozart wrote it.",
                           "J.R.R. Tolkien did not.",
                           "GEN. HAFTAR ATTACKS TRIPOLI",
                           "At 5 p.m. Monday it fell.",
                           "Apple Inc. Chief Tim Cook left.",
                           "The U.N. Security Council met.",
                           "He e.g. Sang a song.",
                           "Sen. Marco Rubio, R-Fla. Senator, said so.",
                           "St. Louis is far.",
                           "Prof. \u201CBob\u201D Smith came."}) {
    EXPECT_THAT(sentences_of(text), ElementsAre(text));
  }
}

TEST(Sentences, EndWhereAnAbbreviationEndsThem) {
  EXPECT_THAT(sentences_of("He was in the U.S. The president was not."),
              ElementsAre("He was in the U.S.", "The president was not."));
  EXPECT_THAT(sentences_of("He lived in the U.S. No one knew."),
              ElementsAre("He lived in the U.S.", "No one knew."));
  EXPECT_THAT(sentences_of("It fell at 5 p.m. Police came."),
              ElementsAre("It fell at 5 p.m.", "Police came."));
  EXPECT_THAT(sentences_of("The answer is No. They left."), ElementsAre("The answer is No.", "They left."));
  EXPECT_THAT(sentences_of("He joined Apple Inc. He left."), ElementsAre("He joined Apple Inc.", "He left."));
  EXPECT_THAT(sentences_of("We went in. On it went."), ElementsAre("We went in.", "On it went."));
  EXPECT_THAT(sentences_of("It was Plan B. It failed."), ElementsAre("It was Plan B.", "It failed."));
}

TEST(Sentences, EndAtLineEndsUnlessTheLineIsWrapped) {
  EXPECT_THAT(sentences_of("The Daily Wire\nMonday\nAssad spoke."),
              ElementsAre("The Daily Wire", "Monday", "Assad spoke."));
  EXPECT_THAT(sentences_of("The army took\nthe town."), ElementsAre("The army took\nthe town."));
  EXPECT_THAT(sentences_of("It stopped.\nthen nothing."), ElementsAre("It stopped.", "then nothing."));
  EXPECT_THAT(sentences_of("The army took\n\nthe town."), ElementsAre("The army took", "the town."));
}

TEST(Sentences, GoOnOverTheLinesOfAWrappedBlock) {
  EXPECT_THAT(
      sentences_of("On Monday the army of the Syrian President\nBashar Assad took the town near Idlib and\n"
                   "Aleppo. It had tried for weeks. Then Gen.\nHaftar came."),
      ElementsAre(
          "On Monday the army of the Syrian President\nBashar Assad took the town near Idlib and\nAleppo.",
          "It had tried for weeks.", "Then Gen.\nHaftar came."));
}

TEST(Sentences, TakeALoneMarkBehindASpaceAlong) {
  EXPECT_THAT(sentences_of("\"It ended the conflict. \"\n\nThen"),
              ElementsAre("\"It ended the conflict. \"", "Then"));
  EXPECT_THAT(sentences_of("* * *\nOne."), ElementsAre("One."));
}

TEST(Sentences, EndAtTheEdgesOfWhatIsPassedOver) {
  EXPECT_THAT(sentences_of("Wed Raids kill ten Ten died.", {{4, 18}}),
              ElementsAre("Wed", "Raids kill ten", "Ten died."));
}

TEST(Sentences, EndInOtherScripts) {
  EXPECT_THAT(sentences_of("政府军进入。反对派离开。"), ElementsAre("政府军进入。", "反对派离开。"));
  EXPECT_THAT(sentences_of("هل عاد؟ نعم."), ElementsAre("هل عاد؟", "نعم."));
}

TEST(Sentences, TakeLinearTimeOnAnyInput) {
  for (const char* unit : {"U.S. ", "a\n", "A\n", "Mr. ", ". ", "\n\n", "e.g.\n"}) {
    std::string text;
    while (text.size() < 500'000) text += unit;
    EXPECT_LE(sentences_of(text).size(), text.size()) << unit;
  }
}

}  // namespace
}  // namespace slant
