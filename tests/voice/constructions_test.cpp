// Each row of the tables of constructions: its sentence is read as the row says, and not without the row.
#include "voice/constructions.hpp"

#include <algorithm>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "text/document_text.hpp"
#include "voice/sentence_reader.hpp"

namespace slant {

void PrintTo(const Construction& one, std::ostream* out) {
  *out << one.name;
}

namespace {

template <class Row>
void append(std::span<const Row> rows, std::vector<Construction>& out) {
  for (const Row& row : rows) out.push_back(row.what);
}

std::vector<Construction> all_constructions() {
  std::vector<Construction> all;
  append(no_verbs(), all);
  append(contents_behind(), all);
  append(speakers_behind(), all);
  append(no_speakers_behind(), all);
  append(contents_before(), all);
  append(contents_going_on(), all);
  return all;
}

// "source|cue|content" each, "; " between.
std::string found_in(std::string_view sentence, ConstructionWatch& watch) {
  const std::string bytes(sentence);
  const TextReader reader;
  const auto scratch = reader.make_scratch();
  DocumentText document;
  reader.read("", bytes, *scratch, document);
  const FieldText& field = document.text;
  const auto slice = [&](ByteSpan span) { return std::string(field.text().substr(span.begin, span.size())); };
  Clauses clauses(field, reporting_word);
  clauses.start({0, static_cast<std::uint32_t>(field.text().size())});
  std::vector<ClauseToken> tokens;
  std::vector<Attribution> all;
  while (clauses.next(tokens)) {
    SentenceReader one(field.text(), tokens, {clauses.begins_paragraph(), clauses.ends_title()}, all);
    one.watch = &watch;
    one.run();
  }
  std::string out;
  for (const Attribution& one : all) {
    if (!out.empty()) out += "; ";
    out += slice(one.source) + "|" + slice(one.cue) + "|" + slice(one.content);
  }
  return out;
}

class Constructions : public ::testing::TestWithParam<Construction> {};

TEST_P(Constructions, ReadTheirSentence) {
  const Construction& row = GetParam();
  ConstructionWatch watch;
  EXPECT_EQ(found_in(row.sentence, watch), row.finds) << row.sentence;
  EXPECT_NE(std::find(watch.decided.begin(), watch.decided.end(), row.name), watch.decided.end());
}

TEST_P(Constructions, AreNeededForTheirSentence) {
  const Construction& row = GetParam();
  ConstructionWatch without;
  without.left_out = row.name;
  EXPECT_NE(found_in(row.sentence, without), row.finds) << row.sentence;
}

INSTANTIATE_TEST_SUITE_P(Rows, Constructions, ::testing::ValuesIn(all_constructions()));

TEST(ConstructionNames, AreEachAnotherOne) {
  std::set<std::string_view> names;
  for (const Construction& one : all_constructions()) EXPECT_TRUE(names.insert(one.name).second) << one.name;
  EXPECT_GT(names.size(), 40U);
}

}  // namespace
}  // namespace slant
