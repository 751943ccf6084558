// Shards: every record is in one of them, at the place that it has in the whole.
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/corpus.hpp"
#include "corpus/temporary_folder.hpp"

namespace slant {
namespace {

using testing::ElementsAre;

struct Parts {
  std::map<std::uint64_t, std::string> documents;  // by position
  std::uint64_t records{0}, bad{0}, files{0};
  std::size_t passed_over{0};
};

// What the shards have together; a document in two of them fails.
Parts parts_of(const std::vector<std::string>& paths, std::uint64_t of) {
  Parts parts;
  for (std::uint64_t number = 1; number <= of; ++number) {
    CorpusOptions options;
    options.paths = paths;
    options.shard = Shard{number, of};
    Corpus corpus(std::move(options));
    for (Document document; corpus.next(document);)
      EXPECT_TRUE(parts.documents.emplace(document.position, document.text).second) << document.text;
    parts.records += corpus.summary().records;
    parts.bad += corpus.summary().bad;
    parts.files += corpus.summary().files;
    parts.passed_over += corpus.summary().passed_over.size();
  }
  return parts;
}

void expect_same(const std::vector<std::string>& paths, std::uint64_t documents, std::uint64_t bad,
                 std::uint64_t files) {
  const Parts whole = parts_of(paths, 1);
  EXPECT_EQ(whole.documents.size(), documents);
  for (const std::uint64_t of : {2U, 3U, 7U, 40U}) {
    const Parts parts = parts_of(paths, of);
    EXPECT_EQ(parts.documents, whole.documents) << of;
    EXPECT_EQ(parts.records, documents + bad) << of;
    EXPECT_EQ(parts.bad, bad) << of;
    EXPECT_EQ(parts.files, files) << of;
    EXPECT_EQ(parts.passed_over, whole.passed_over) << of;
  }
}

TEST(Shards, HaveEveryRecordOfOneFileOnce) {
  const TemporaryFolder folder;
  std::string lines, rows = "text\n";
  for (int i = 0; i < 50; ++i) {
    lines += R"({"text": "line )" + std::to_string(i) + "\"}\n";
    if (i % 20 == 3) lines += "{\"text\": broken\n";
    rows += "\"row\n" + std::to_string(i) + "\"\n";
  }
  const std::string one = folder.write("a.jsonl", lines), other = folder.write("b.csv", rows);
  expect_same({one}, 50, 3, 1);
  expect_same({one, other}, 100, 3, 2);
}

TEST(Shards, HaveWholeFilesOfAFolderOfMany) {
  const TemporaryFolder folder;
  for (int i = 0; i < 60; ++i)
    folder.write("texts/" + std::to_string(i) + ".txt", "text " + std::to_string(i));
  folder.write("texts/picture.png", "no");
  expect_same({folder.path("texts")}, 60, 0, 60);
}

TEST(Shards, LeaveToTheMergeWhatTheWholeCorpusShows) {
  const TemporaryFolder folder;
  CorpusOptions options;
  options.paths = {
      folder.write("a.jsonl", "{\"id\": 1, \"text\": \"same\"}\n{\"id\": 1, \"text\": \"same\"}\n")};
  options.where = "colour=red";
  options.shard = Shard{1, 1};
  Corpus corpus(std::move(options));
  Document document;
  EXPECT_FALSE(corpus.next(document));
  EXPECT_EQ(corpus.summary().filtered, 2U);
  EXPECT_EQ(corpus.summary().warnings.count("duplicate doc_ids"), 0U);
  ASSERT_EQ(corpus.summary().unmet.size(), 1U);
  EXPECT_EQ(corpus.summary().unmet.front().message, "--where: no document has a field 'colour'");
}

TEST(Fields, OfPartsAreInTheOrderOfTheirFirstRecords) {
  FieldNames one, other;
  one.others = {{"region", 5}, {"lean", 5}, {"city", 9}};
  other.others = {{"city", 2}, {"lean", 7}};
  other.known[1] = true;
  other.came_as = {"body"};
  one.merge(other);
  EXPECT_THAT(one.all(), ElementsAre("text", "city", "region", "lean", "body"));
}

}  // namespace
}  // namespace slant
