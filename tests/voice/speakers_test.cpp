// Who says the words of a document.
#include "voice/speakers.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "voice/voice.hpp"

namespace slant {
namespace {

class SpeakersOf : public ::testing::Test {
 protected:
  // "voice: name, cue, stance" of a word.
  std::string of(std::string_view text, std::string_view word) {
    text_ = text;
    reader_.read("", text_, *scratch_, document_);
    const auto byte = static_cast<std::uint32_t>(text_.find(word));
    const std::uint32_t at = document_.text.words.first_from(byte);
    std::vector<Hit> hits{{EntryId{0}, {at, at + 1}}};
    find_voices(document_, {}, hits);
    const Speaker speaker = Speakers(document_).of(hits[0]);
    return std::string(name_of(hits[0].voice)) + ": " + speaker.name + ", " + speaker.cue + ", " +
           std::string(speaker.stance);
  }

  std::string text_;
  TextReader reader_;
  TextReader::ScratchPtr scratch_ = reader_.make_scratch();
  DocumentText document_;
};

TEST_F(SpeakersOf, QuotedAndReportedWords) {
  EXPECT_EQ(of("Anna Holt told journalists that the regime lies.", "regime"),
            "reported: Anna Holt, told, neutral");
  EXPECT_EQ(of("The mayor claimed the regime had lied.", "regime"), "reported: The mayor, claimed, doubting");
  EXPECT_EQ(of("\"The regime has lied again,\" admitted Anna Holt.", "regime"),
            "quoted: Anna Holt, admitted, endorsing");
  EXPECT_EQ(of("According to the mayor, the regime lies.", "regime"),
            "reported: the mayor, According to, neutral");
}

TEST_F(SpeakersOf, AQuotationThatGoesOnInTheNextParagraph) {
  EXPECT_EQ(of("\"It has lied again,\" said Anna Holt.\n\n\"The regime must go at once.\"", "regime"),
            "quoted: Anna Holt, said, neutral");
}

// A reading a paragraph, and not one of all quotations a paragraph.
TEST_F(SpeakersOf, ThousandsOfParagraphs) {
  constexpr std::size_t paragraphs = 20000;
  text_.clear();
  for (std::size_t i = 0; i < paragraphs; ++i) text_ += "\"The regime lies,\" said Anna Holt.\n\n";
  reader_.read("", text_, *scratch_, document_);
  std::vector<Hit> hits;
  for (std::uint32_t i = 0; i < document_.text.words.size(); i += 6)
    hits.push_back({EntryId{0}, {i + 1, i + 2}});
  ASSERT_EQ(hits.size(), paragraphs);
  find_voices(document_, {}, hits);
  Speakers speakers(document_);
  std::size_t named = 0;
  for (const Hit& hit : hits) named += speakers.of(hit).name == "Anna Holt" ? 1 : 0;
  EXPECT_EQ(named, paragraphs);
}

TEST_F(SpeakersOf, NobodyWhereTheNarratorSpeaks) {
  EXPECT_EQ(of("Anna Holt criticized the regime.", "regime"), "narrator: , , ");
  EXPECT_EQ(of("Anna Holt left the \"regime\" for good.", "regime"), "scare: , , ");
}

}  // namespace
}  // namespace slant
