// Rows that went in come out, from memory and from the temporary file.
#include "count/document_table.hpp"

#include <csignal>
#include <cstdlib>
#include <random>
#include <system_error>

#include <gtest/gtest.h>
#include <sys/resource.h>

namespace slant {
namespace {

std::vector<DocumentRow> random_rows(std::size_t count, std::size_t fields) {
  std::mt19937 engine(11);
  const auto random = [&] { return static_cast<std::uint32_t>(engine()); };
  std::vector<DocumentRow> rows(count);
  for (std::size_t i = 0; i < count; ++i) {
    DocumentRow& row = rows[i];
    row.doc_id = "corpus.jsonl:" + std::to_string(i);
    if (random() % 3 == 0) row.event = "event " + std::to_string(random() % 50);
    for (std::size_t f = 0; f < fields; ++f) {
      const std::uint32_t values = f == 0 ? 20 : 1U << 20;  // an outlet; an address
      row.labels.push_back(random() % 10 == 0 ? ""
                                              : std::string(f * 40, 'x') + std::to_string(random() % values));
    }
    row.words = random() % 2000;
    EntryId entry;
    for (std::uint32_t c = random() % 6; c > 0; --c) {
      entry.value += 1 + random() % 400;
      row.cells.push_back(
          {entry, static_cast<Voice>(random() % 4), static_cast<Zone>(random() % 3), random()});
    }
  }
  return rows;
}

void expect_equal(const DocumentRow& a, const DocumentRow& b) {
  EXPECT_EQ(a.doc_id, b.doc_id);
  EXPECT_EQ(a.event, b.event);
  EXPECT_EQ(a.labels, b.labels);
  EXPECT_EQ(a.words, b.words);
  ASSERT_EQ(a.cells.size(), b.cells.size());
  for (std::size_t i = 0; i < a.cells.size(); ++i) {
    EXPECT_EQ(a.cells[i].entry, b.cells[i].entry);
    EXPECT_EQ(a.cells[i].voice, b.cells[i].voice);
    EXPECT_EQ(a.cells[i].zone, b.cells[i].zone);
    EXPECT_EQ(a.cells[i].count, b.cells[i].count);
  }
}

class DocumentTableOfSize : public ::testing::TestWithParam<std::size_t> {};

TEST_P(DocumentTableOfSize, ReplaysEqualRowsTwice) {
  const std::vector<DocumentRow> rows = random_rows(9000, 5);
  DocumentTable table({"outlet", "b", "c", "d", "e"}, GetParam());
  for (const DocumentRow& row : rows) table.append(row);
  EXPECT_EQ(table.size(), rows.size());
  for (int time = 0; time < 2; ++time) {
    std::size_t at = 0;
    table.replay([&](const DocumentRow& row) { expect_equal(row, rows.at(at++)); });
    EXPECT_EQ(at, rows.size());
  }
}

INSTANTIATE_TEST_SUITE_P(MemoryBytes, DocumentTableOfSize,
                         ::testing::Values(0, 1, 1000, 300'000, std::size_t{64} << 20));

TEST(DocumentTable, IsAppendedToBetweenReplaysAndMoved) {
  const std::vector<DocumentRow> rows = random_rows(10, 1);
  DocumentTable table({"outlet"}, 64);
  for (std::size_t i = 0; i < 5; ++i) table.append(rows[i]);
  std::size_t seen = 0;
  table.replay([&](const DocumentRow&) { ++seen; });
  EXPECT_EQ(seen, 5U);
  DocumentTable moved = std::move(table);
  for (std::size_t i = 5; i < 10; ++i) moved.append(rows[i]);
  seen = 0;
  moved.replay([&](const DocumentRow& row) { expect_equal(row, rows[seen++]); });
  EXPECT_EQ(seen, 10U);
}

TEST(DocumentTable, LeavesAFieldAddedLaterEmptyInEarlierRows) {
  DocumentTable table({"outlet"});
  table.append({"1", "", {"A"}, 1, {}});
  EXPECT_EQ(table.add_field("lean"), 1U);
  table.append({"2", "", {"B", "left"}, 1, {}});
  table.append({"3", "", {"C"}, 1, {}});
  DocumentTable::Cursor cursor = table.rows();
  DocumentRow row;
  ASSERT_TRUE(cursor.next(row));
  EXPECT_EQ(row.labels, (std::vector<std::string>{"A", ""}));
  ASSERT_TRUE(cursor.next(row));
  EXPECT_EQ(row.labels, (std::vector<std::string>{"B", "left"}));
  ASSERT_TRUE(cursor.next(row));
  EXPECT_EQ(row.labels, (std::vector<std::string>{"C", ""}));
  EXPECT_FALSE(cursor.next(row));
  EXPECT_FALSE(cursor.next(row));
}

TEST(DocumentTable, HasNoRowsWhenNoneWereAppended) {
  const DocumentTable table({});
  DocumentRow row;
  EXPECT_FALSE(table.rows().next(row));
}

class TemporaryFolder {
 public:
  explicit TemporaryFolder(const char* folder) {
    if (const char* before = std::getenv("TMPDIR")) before_ = before;
    ::setenv("TMPDIR", folder, 1);
  }
  ~TemporaryFolder() { before_.empty() ? ::unsetenv("TMPDIR") : ::setenv("TMPDIR", before_.c_str(), 1); }

 private:
  std::string before_;
};

TEST(DocumentTable, NamesTheFolderThatCannotTakeItsFile) {
  const TemporaryFolder folder("/no/such/folder");
  DocumentTable table({}, 0);
  table.append({"1", "", {}, 1, {}});
  try {
    table.append({"2", "", {}, 1, {}});
    FAIL() << "expected a system_error";
  } catch (const std::system_error& error) {
    EXPECT_EQ(error.code(), std::errc::no_such_file_or_directory);
    EXPECT_NE(std::string(error.what()).find("/no/such/folder/slant-"), std::string::npos) << error.what();
  }
}

TEST(DocumentTable, ReportsAFileThatCannotGrow) {
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{1000, before.rlim_max};
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
  std::string message;
  std::error_code code;
  try {
    DocumentTable table({}, 0);
    for (int i = 0; i < 1000; ++i) table.append({std::string(100, 'd'), "", {}, 1, {}});
  } catch (const std::system_error& error) {
    message = error.what();
    code = error.code();
  }
  ::setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  EXPECT_EQ(code, std::errc::file_too_large);
  EXPECT_NE(message.find("/slant-"), std::string::npos) << message;
}

}  // namespace
}  // namespace slant
