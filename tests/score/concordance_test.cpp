// Hits in their context.
#include "score/concordance.hpp"

#include <gtest/gtest.h>

namespace slant {
namespace {

struct Read {
  TextReader reader;
  TextReader::ScratchPtr scratch = reader.make_scratch();
  DocumentText text;

  Read(std::string_view title, std::string_view body) { reader.read(title, body, *scratch, text); }
};

Hit hit(WordSpan own, Field field = Field::text) {
  return {EntryId{0}, own, field, Voice::narrator, Zone::body};
}

std::string line(const DocumentText& text, const Hit& of, const ContextOptions& options) {
  const Context context = context_of(text, of, options);
  return context.left + " | " + context.hit + " | " + context.right;
}

TEST(Concordance, GivesSoManyWordsOnEachSide) {
  const Read read("", "One two, three (four) five; six seven.");
  EXPECT_EQ(line(read.text, hit({3, 4}), {2, false}), "two, three ( | four | ) five; six");
  EXPECT_EQ(line(read.text, hit({2, 4}), {0, false}), " | three (four | ");
}

TEST(Concordance, StopsAtTheFieldsEndsAndKeepsTheirPunctuation) {
  const Read read("The title", "“One two three.”");
  EXPECT_EQ(line(read.text, hit({1, 2}), {8, false}), "“One | two | three.”");
  EXPECT_EQ(line(read.text, hit({0, 1}), {1, false}), "“ | One | two");
  EXPECT_EQ(line(read.text, hit({1, 2}, Field::title), {8, false}), "The | title | ");
}

TEST(Concordance, GivesTheSentence) {
  const Read read("", "One here. Two there, and more. Three.");
  EXPECT_EQ(line(read.text, hit({3, 4}), {8, true}), "Two | there | , and more.");
  EXPECT_EQ(sentence_of(read.text, hit({3, 4})), 2U);
  EXPECT_EQ(sentence_of(read.text, hit({0, 1})), 1U);
}

TEST(Concordance, MakesOneLineOfWhiteSpace) {
  const Read read("", "one\n\n two\u00A0\u2003three\tfour five");
  EXPECT_EQ(line(read.text, hit({2, 4}), {8, false}), "one two | three four | five");
}

TEST(Concordance, GivesBytesOfTheValueBeforeRepair) {
  constexpr std::string_view value = "AT&amp;T and the re\u00ADgime fell";
  const Read read("", value);
  const Words& words = read.text.text.words;
  std::uint32_t at = 0;
  while (words.folded(at) != "regime") ++at;
  const ByteSpan bytes = bytes_of(read.text, hit({at, at + 1}));
  EXPECT_EQ(value.substr(bytes.begin, bytes.size()), "re\u00ADgime");
  EXPECT_EQ(context_of(read.text, hit({at, at + 1}), {1, false}).hit, "regime");
}

}  // namespace
}  // namespace slant
