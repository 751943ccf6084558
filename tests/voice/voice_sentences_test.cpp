// Sentences of our own, each with the voice or the qualifiers of the word in braces: sentences/*.tsv.
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "text/document_text.hpp"
#include "voice/qualifiers.hpp"
#include "voice/voice.hpp"

namespace slant {
namespace {

struct MarkedSentence {
  std::vector<std::string> columns;  // the last one is the sentence, without its braces
  std::uint32_t begin{0};            // of the word that stood in them
  std::size_t line{0};
};

std::vector<MarkedSentence> sentences_of(const std::string& file) {
  std::ifstream in(std::string(SLANT_SOURCE) + "/tests/voice/sentences/" + file);
  std::vector<MarkedSentence> all;
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    MarkedSentence one;
    one.line = number;
    std::istringstream columns(line);
    for (std::string column; std::getline(columns, column, '\t');) one.columns.push_back(column);
    std::string& text = one.columns.back();
    for (std::size_t at; (at = text.find("\\n")) != std::string::npos;) text.replace(at, 2, "\n");
    one.begin = static_cast<std::uint32_t>(text.find('{'));
    text.erase(one.begin, 1);
    text.erase(text.find('}'), 1);
    all.push_back(one);
  }
  return all;
}

class MarkedWord {
 public:
  MarkedWord(const MarkedSentence& sentence, Field field, const std::string& language = "en") {
    const TextReader reader;
    const auto scratch = reader.make_scratch();
    const std::string_view text = sentence.columns.back(), none, filler = "Filler.";
    const bool title = field == Field::title;
    reader.read(title ? text : none, title ? filler : text, *scratch, document_);
    document_.title.language = document_.text.language = language;
    const std::uint32_t word = document_[field].words.first_from(sentence.begin);
    hits_ = {{EntryId{0}, {word, word + 1}, field, Voice::narrator, Zone::body}};
  }

  Voice voice() {
    find_voices(document_, {}, hits_);
    return hits_[0].voice;
  }
  std::string qualifiers() {
    find_qualifiers(document_, hits_);
    if (hits_[0].negated) return hits_[0].distanced ? "both" : "negated";
    return hits_[0].distanced ? "distanced" : "plain";
  }

 private:
  DocumentText document_;
  std::vector<Hit> hits_;
};

TEST(VoiceSentences, HaveTheirVoices) {
  const auto all = sentences_of("voices.tsv");
  EXPECT_GE(all.size(), 85U);
  for (const MarkedSentence& one : all) {
    ASSERT_EQ(one.columns.size(), 3U) << "voices.tsv:" << one.line;
    const Field field = one.columns[1] == "title" ? Field::title : Field::text;
    EXPECT_EQ(name_of(MarkedWord(one, field).voice()), one.columns[0])
        << "voices.tsv:" << one.line << ": " << one.columns[2];
  }
}

TEST(VoiceSentences, HaveTheirVoicesInGerman) {
  const auto all = sentences_of("german.tsv");
  EXPECT_GE(all.size(), 120U);
  for (const MarkedSentence& one : all) {
    ASSERT_EQ(one.columns.size(), 3U) << "german.tsv:" << one.line;
    const Field field = one.columns[1] == "title" ? Field::title : Field::text;
    EXPECT_EQ(name_of(MarkedWord(one, field, "de-CH").voice()), one.columns[0])
        << "german.tsv:" << one.line << ": " << one.columns[2];
  }
}

TEST(VoiceSentences, AreDeniedOrHeldOffAsTheySay) {
  const auto all = sentences_of("negation.tsv");
  EXPECT_GE(all.size(), 61U);
  for (const MarkedSentence& one : all) {
    ASSERT_EQ(one.columns.size(), 2U) << "negation.tsv:" << one.line;
    EXPECT_EQ(MarkedWord(one, Field::text).qualifiers(), one.columns[0])
        << "negation.tsv:" << one.line << ": " << one.columns[1];
  }
}

}  // namespace
}  // namespace slant
