// A partial written and read back; several of them as one corpus.
#include "partial/partial_set.hpp"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "corpus/temporary_folder.hpp"
#include "partial/partial_writer.hpp"

namespace slant {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Lexicon made_up_rules() {
  Lexicon lexicon;
  lexicon.schema.lexicons = {{"Made up", "1", "en", {}, "", 7}};
  lexicon.schema.choices = {{{}, "ruler", "", ChoiceKind::choice, {id_of<VariantTag>(0)}}};
  lexicon.schema.variants = {{{}, "regime", false, {}}};
  lexicon.schema.entries = {{{}, "regime", .1}};
  lexicon.overlaps = {Overlap::nested};
  lexicon.scopes = {Scope::choice};
  lexicon.across = {Across::punctuation};
  lexicon.hyphens = {Hyphens::split};
  return lexicon;
}

PartialHead head_of_shard(std::uint64_t number, std::uint64_t of) {
  PartialHead head;
  head.versions = {{"slant", "1"}};
  head.of = of;
  head.shards = {number};
  head.files = 1;
  head.files_hash = 99;
  head.paths = {"news.jsonl"};
  head.lexicon = made_up_rules();
  return head;
}

CountedDocument document_at(std::uint64_t position) {
  CountedDocument counted;
  counted.document.position = position;
  counted.document.doc_id = "d" + std::to_string(position);
  counted.document.outlet = "X";
  counted.document.place = {"news.jsonl", position + 1, 0};
  if (position % 3 == 0) counted.document.others = {{"region", "north"}};
  counted.document.hash = position * 31;
  counted.words = 100 + position;
  counted.cells = {{{}, Voice::quoted, Zone::lead, 2}, {{}, Voice::scare, Zone::body, 4'294'967'295U}};
  counted.has_escapes = position % 2 == 0;
  return counted;
}

std::string written(const TemporaryFolder& folder, const std::string& name, const PartialHead& head,
                    const std::vector<std::uint64_t>& positions) {
  const std::string path = folder.path(name);
  std::ofstream file(path, std::ios::binary);
  PartialWriter writer(file, head);
  for (const std::uint64_t position : positions) writer.add(document_at(position));
  writer.add_lines("lines of " + name);
  CorpusSummary met;
  met.records = positions.size();
  writer.finish(met);
  return path;
}

std::string refusal_of(const std::vector<std::string>& paths) {
  try {
    const PartialSet partials(paths, true);
  } catch (const std::exception& error) {
    return error.what();
  }
  return "none";
}

TEST(PartialSet, HasDocumentsInTheOrderOfTheCorpus) {
  const TemporaryFolder folder;
  const std::string one = written(folder, "1", head_of_shard(1, 2), {0, 2, 3}),
                    other = written(folder, "2", head_of_shard(2, 2), {1, 4});
  PartialSet partials({other, one}, true);
  std::vector<std::uint64_t> positions;
  for (CountedDocument counted; partials.next(counted);) {
    const CountedDocument expected = document_at(counted.document.position);
    positions.push_back(counted.document.position);
    EXPECT_EQ(counted.document.doc_id, expected.document.doc_id);
    EXPECT_EQ(counted.document.others.size(), expected.document.others.size());
    EXPECT_EQ(counted.document.place.line, expected.document.place.line);
    EXPECT_EQ(counted.document.hash, expected.document.hash);
    EXPECT_EQ(counted.words, expected.words);
    EXPECT_EQ(counted.has_escapes, expected.has_escapes);
    ASSERT_EQ(counted.cells.size(), 2U);
    EXPECT_EQ(counted.cells[1].voice, Voice::scare);
    EXPECT_EQ(counted.cells[1].count, 4'294'967'295U);
  }
  EXPECT_THAT(positions, ElementsAre(0, 1, 2, 3, 4));
  EXPECT_EQ(partials.met().records, 5U);
  EXPECT_EQ(partials.head().of, 1U);
  std::vector<std::string> lines;
  partials.lines([&](std::string_view bytes, std::uint64_t) { lines.emplace_back(bytes); });
  EXPECT_THAT(lines, ElementsAre("lines of 1", "lines of 2"));
}

TEST(PartialSet, PutsCorporaBehindOneAnotherAsTheyAreGiven) {
  const TemporaryFolder folder;
  PartialHead later = head_of_shard(1, 1);
  later.files_hash = 5;
  const std::string one = written(folder, "1", head_of_shard(1, 1), {0, 7}),
                    other = written(folder, "2", later, {0, 1});
  PartialSet partials({other, one}, true);
  std::vector<std::uint64_t> positions;
  for (CountedDocument counted; partials.next(counted);) positions.push_back(counted.document.position);
  const std::uint64_t file = std::uint64_t{1} << 40U;
  EXPECT_THAT(positions, ElementsAre(0, 1, file, file + 7));
}

TEST(PartialSet, RefusesGapsOverlapsAndOtherRules) {
  const TemporaryFolder folder;
  const std::string one = written(folder, "1", head_of_shard(1, 3), {0}),
                    two = written(folder, "2", head_of_shard(2, 3), {1});
  EXPECT_THAT(refusal_of({one, two}), HasSubstr("these are missing: 3"));
  EXPECT_THAT(refusal_of({one, one, two}), HasSubstr("shard 1 of 3 is in"));
  PartialHead other = head_of_shard(3, 3);
  other.versions = {{"slant", "2"}};
  EXPECT_THAT(refusal_of({one, two, written(folder, "3", other, {2})}),
              HasSubstr("made by slant 2, others by slant 1"));
  other = head_of_shard(3, 3);
  other.lexicon.schema.entries[0].weight = .2;
  EXPECT_THAT(refusal_of({one, two, written(folder, "3", other, {2})}), HasSubstr("another lexicon"));
  other = head_of_shard(3, 3);
  other.flags = {{"--voice", {"narrator"}}};
  EXPECT_THAT(refusal_of({one, two, written(folder, "3", other, {2})}),
              HasSubstr("made with --voice narrator, others with no flags"));
  other = head_of_shard(3, 3);
  other.flags = {{"--lexicon", {"elsewhere.lex"}}};  // where it lies is no difference
  EXPECT_EQ(refusal_of({one, two, written(folder, "3", other, {2})}), "none");
}

TEST(PartialSet, RefusesALexiconThatDoesNotHoldTogether) {
  const TemporaryFolder folder;
  PartialHead head = head_of_shard(1, 1);
  head.lexicon.schema.entries[0].variant = id_of<VariantTag>(9);
  EXPECT_THAT(refusal_of({written(folder, "1", head, {0})}), HasSubstr("does not hold together"));
}

}  // namespace
}  // namespace slant
