// Sentences of our own with a bar at each end inside the line: sentences/ends.tsv.
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "text/document_text.hpp"

namespace slant {
namespace {

// The text with a bar behind each sentence but the last.
std::string with_ends(std::string_view text) {
  const TextReader reader;
  const auto scratch = reader.make_scratch();
  DocumentText document;
  reader.read("", text, *scratch, document);
  std::string out;
  std::uint32_t begin = 0;
  const auto& sentences = document.text.sentences();
  for (const ByteSpan& sentence : sentences) {
    out += document.text.text().substr(begin, sentence.end - begin);
    begin = sentence.end;
    if (&sentence != &sentences.back()) out += '|';
  }
  return out;
}

TEST(SentenceEnds, StandWhereTheBarsAre) {
  std::ifstream in(std::string(SLANT_SOURCE) + "/tests/text/sentences/ends.tsv");
  std::string line;
  std::size_t count = 0;
  while (std::getline(in, line)) {
    if (line.empty() || line[0] == '#') continue;
    ++count;
    std::string text = line;
    std::erase(text, '|');
    EXPECT_EQ(with_ends(text), line);
  }
  EXPECT_GE(count, 51U);
}

}  // namespace
}  // namespace slant
