#include "study/typed_counts.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include <gtest/gtest.h>
#include <unistd.h>

#include "base/diagnostic.hpp"

namespace slant {
namespace {

class TypedCountsTest : public ::testing::Test {
 protected:
  ~TypedCountsTest() override { std::filesystem::remove(path_); }

  TypedCounts read(const std::string& text, const std::vector<std::string>& by = {}) {
    std::ofstream(path_) << text;
    return read_counts(path_, by);
  }

  // Line, then message, of each fault.
  std::string faults(const std::string& text, const std::vector<std::string>& by = {}) {
    try {
      read(text, by);
    } catch (const InputError& error) {
      std::string all;
      for (const Diagnostic& fault : error.diagnostics()) {
        EXPECT_FALSE(fault.hint.empty()) << fault.message;
        all += std::to_string(fault.place.line) + ": " + fault.message + "\n";
      }
      return all;
    }
    return "none";
  }

  std::string path_ =
      (std::filesystem::temp_directory_path() / ("slant-typed-" + std::to_string(::getpid()) + ".csv"))
          .string();
};

TEST_F(TypedCountsTest, ReadsRowsOfGroupsAndColumnsOfVariants) {
  const TypedCounts typed = read("party,a,b,c\nD,1,5,1\nR,100,510,0\n");
  EXPECT_EQ(typed.by, std::vector<std::string>{"party"});
  EXPECT_FALSE(typed.documents);
  ASSERT_EQ(typed.schema.variants.size(), 3U);
  EXPECT_EQ(typed.schema.variants[1].name, "b");
  const auto groups = typed.counts.groups();
  ASSERT_EQ(groups.size(), 2U);
  EXPECT_EQ((*groups[1])[VariantId{1}].count, 510U);
  EXPECT_EQ((*groups[1])[ChoiceId{0}].mentions, 610U);
  EXPECT_EQ(groups[0]->words, 7U);
}

TEST_F(TypedCountsTest, TellsChoicesByASlashAndTakesTheWordsGiven) {
  const TypedCounts typed = read("outlet,ruler/president,ruler/dictator,side/regime,words\nX,1,2,3,900\n");
  ASSERT_EQ(typed.schema.choices.size(), 2U);
  EXPECT_EQ(typed.schema.choices[0].name, "ruler");
  EXPECT_EQ(typed.schema.variants[2].name, "regime");
  EXPECT_EQ(typed.counts.groups()[0]->words, 900U);
  EXPECT_EQ((*typed.counts.groups()[0])[ChoiceId{0}].mentions, 3U);
}

TEST_F(TypedCountsTest, RowsThatShareAGroupAreDocuments) {
  const TypedCounts typed = read("speaker,party,event,a,b\ns1,D,e,1,2\ns2,D,,0,3\ns3,R,e,4,0\n", {"party"});
  ASSERT_TRUE(typed.documents);
  EXPECT_EQ(typed.documents->size(), 3U);
  auto rows = typed.documents->rows();
  DocumentRow row;
  ASSERT_TRUE(rows.next(row));
  EXPECT_EQ(row.doc_id, "s1");
  EXPECT_EQ(row.event, "e");
  EXPECT_EQ(row.cells.size(), 2U);
  EXPECT_EQ(typed.counts.groups()[0]->documents, 2U);
  // The same rows each a group of its own: nothing to resample.
  EXPECT_FALSE(read("speaker,party,a,b\ns1,D,1,2\ns2,D,0,3\n").documents);
}

TEST_F(TypedCountsTest, ReadsWhatTheFramingTableWrites) {
  const TypedCounts typed = read(
      "outlet,lexicon,choice,variant,count,mentions,share,rate,documents,choice_documents,group_documents,"
      "words\n"
      "X,L,ruler,president,3,4,0.75,1,2,2,5,1000\n"
      "X,L,ruler,dictator,1,4,0.25,1,1,2,5,1000\n"
      "X,L,doubt,alleged,7,,,7,3,3,5,1000\n"
      "Y,L,ruler,president,0,0,,0,0,0,1,50\n");
  ASSERT_EQ(typed.schema.choices.size(), 2U);
  EXPECT_EQ(typed.schema.choices[1].kind, ChoiceKind::category);
  EXPECT_EQ(typed.schema.choices[0].kind, ChoiceKind::choice);
  const auto groups = typed.counts.groups();
  EXPECT_EQ((*groups[0])[VariantId{0}].count, 3U);
  EXPECT_EQ(groups[0]->words, 1000U);
  EXPECT_EQ(groups[1]->words, 50U);
  EXPECT_FALSE(typed.documents);
}

TEST_F(TypedCountsTest, NamesRowsWithoutLabels) {
  const TypedCounts typed = read("a,b\n1,2\n3,4\n");
  EXPECT_EQ(typed.by, std::vector<std::string>{"row"});
  EXPECT_EQ(typed.counts.groups()[1]->labels, std::vector<std::string>{"2"});
  EXPECT_EQ((*typed.counts.groups()[1])[VariantId{0}].count, 3U);
}

TEST_F(TypedCountsTest, SaysEveryFaultWithItsLine) {
  EXPECT_EQ(faults("outlet,a,b\nX,-1,2\nY,1.5,\nZ,3,4\n"),
            "2: '-1' in column 'a', expected a count\n"
            "3: '1.5' in column 'a', expected a count\n"
            "3: an empty cell in column 'b', expected a count\n");
  EXPECT_EQ(faults("outlet,a\nX,1\nY,n/a\n"), "3: 'n/a' in column 'a', expected a count\n");
  EXPECT_EQ(faults("outlet,a\nX,war\nY,7\nZ,peace\n"), "3: '7' in column 'a', which has a word in line 2\n");
  EXPECT_EQ(faults("outlet,a\nX,99999999999\n"), "2: '99999999999' in column 'a', expected a count\n");
  EXPECT_EQ(faults("outlet,variant,count\nX,a,1\nX,a,2\n"),
            "3: the observation of 'a' stands in line 2 already\n");
  EXPECT_EQ(faults("outlet,variant,count,words\nX,a,1,10\nX,b,2,11\n"),
            "3: 11 words, where an earlier row with the same labels has 10\n");
  EXPECT_EQ(faults("outlet,topic\nX,war\n"), "0: " + path_ + ": the table has no column of counts\n");
  EXPECT_EQ(faults("outlet,a\n"), "0: the table has no rows\n");
  EXPECT_EQ(faults("outlet,a\nX,1\n", {"outlets"}),
            "0: --by outlets: the table has no column of labels 'outlets'\n");
  EXPECT_NE(faults("outlet,a,b\nX,1,2\nY,1\n").find("3: "), std::string::npos);  // ragged
}

TEST_F(TypedCountsTest, NumbersAreLabelsWhereByNamesThem) {
  const TypedCounts typed = read("year,a,b\n1999,1,2\n2000,3,4\n", {"year"});
  EXPECT_EQ(typed.counts.groups()[0]->labels, std::vector<std::string>{"1999"});
  EXPECT_EQ(typed.schema.variants.size(), 2U);
}

}  // namespace
}  // namespace slant
