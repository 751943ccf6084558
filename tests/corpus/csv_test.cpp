// CSV and TSV: the standard, what people write instead, and the same at every chunk size.
#include "corpus/csv.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/all_records.hpp"

namespace slant {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

AllRecords read_csv(std::string_view text, char delimiter = ',', ReadLimits limits = {},
                    std::string damage = {}) {
  CsvReader reader(std::make_unique<MemorySource>(text, static_cast<std::size_t>(-1), std::move(damage)),
                   "a.csv", delimiter, limits);
  return all_records(reader);
}

std::string csv_error_of(std::string_view text) {
  try {
    read_csv(text);
  } catch (const InputError& error) {
    return error.what();
  }
  return "none";
}

TEST(Csv, ReadsQuotedFieldsWithDelimitersQuotesAndLineBreaks) {
  const AllRecords all = read_csv("id,text\n1,\"a, \"\"b\"\"\nc\"\n2,plain \"quotes\" inside\n3,\"\"\n");
  EXPECT_THAT(all.records,
              ElementsAre("2|id=1|text=a, \"b\"\nc", "4|id=2|text=plain \"quotes\" inside", "5|id=3|text="));
  EXPECT_THAT(all.faults, IsEmpty());
}

TEST(Csv, TakesEveryKindOfLineEnd) {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const AllRecords all = read_csv("a,b" + end + "1,2" + end + end + "\"3" + end + "\",4");
    EXPECT_THAT(all.records, ElementsAre("2|a=1|b=2", "4|a=3" + end + "|b=4"));
    EXPECT_THAT(all.faults, IsEmpty());
  }
}

TEST(Csv, GivesTheSameAtEveryChunkSize) {
  const std::string text =
      "id,text,outlet\r\n1,\"a \"\"quoted\"\" \r\n word\",X\r\n2,ragged\r\n\r\n3,\"stray\" "
      "mark,Y\n4,b,Z\r5,\"\",\"\"\n"
      "6,caf\xC3\xA9 \xFF,W\n7,\"never closed,V\n8,good again,U\n9,\"x\r\ny\",T";
  for (const std::size_t limit : {std::size_t{1} << 20, std::size_t{24}, std::size_t{18}}) {
    const AllRecords whole = read_csv(text, ',', {text.size() + 1, limit});
    for (std::size_t chunk = 1; chunk <= text.size(); ++chunk) {
      EXPECT_EQ(read_csv(text, ',', {chunk, limit}), whole) << "chunks of " << chunk << ", limit " << limit;
    }
  }
}

TEST(Csv, KeepsARaggedRowFromTheOthersAndSaysItsLine) {
  const AllRecords all = read_csv("a,b\n\"1\n\",2\n3\n4,5,6\n7,8\n");
  EXPECT_THAT(all.records, ElementsAre("2|a=1\n|b=2", "6|a=7|b=8"));
  EXPECT_EQ(all.bad, 2u);
  EXPECT_THAT(all.faults,
              ElementsAre(HasSubstr("a.csv:4: error: row has 1 field, but the first row names 2"),
                          HasSubstr("a.csv:5: error: row has 3 fields, but the first row names 2")));
}

TEST(Csv, SaysWhereAQuoteWasOpenedAndLosesNoOtherRow) {
  const AllRecords all = read_csv("a,b\n1,2\n3,\"4\n5,6\n7,8\n");
  EXPECT_THAT(all.records, ElementsAre("2|a=1|b=2", "4|a=5|b=6", "5|a=7|b=8"));
  EXPECT_THAT(all.faults,
              ElementsAre(HasSubstr("a.csv:3: error: a quotation mark is opened here and never closed")));
}

TEST(Csv, SaysTheLineOfTheOpeningQuoteInsideALongRow) {
  const AllRecords all = read_csv("a,b\n\"1\n1\",\"2\n3,4\n");
  EXPECT_THAT(all.faults, ElementsAre(HasSubstr("a.csv:3: error: a quotation mark is opened here")));
  EXPECT_THAT(all.records, ElementsAre("4|a=3|b=4"));
}

TEST(Csv, DoesNotLetAnUnclosedQuoteSwallowMoreThanTheLimit) {
  std::string text = "a,b\n1,\"open\n";
  for (int i = 0; i < 100; ++i) text += "2,fine\n";
  const AllRecords all = read_csv(text, ',', {16, 64});
  EXPECT_EQ(all.records.size(), 100u);
  EXPECT_THAT(all.faults,
              ElementsAre(HasSubstr(
                  "a.csv:2: error: a quotation mark is opened here and not closed within 64 bytes")));
}

TEST(Csv, SkipsARowBeyondTheLimitAndCountsItsLines) {
  const AllRecords all =
      read_csv("a,b\n1," + std::string(1000, 'x') + "\r\n2,y\n\"p\nq\"," + std::string(500, 'z') + "\n3,w\n",
               ',', {7, 100});
  EXPECT_THAT(all.records, ElementsAre("3|a=2|b=y", "6|a=3|b=w"));
  EXPECT_THAT(all.faults, ElementsAre(HasSubstr("a.csv:2: error: record longer than 100 bytes"),
                                      HasSubstr("a.csv:4: error: record longer than 100 bytes")));
  EXPECT_THAT(all.faults[0], HasSubstr("--max-record-bytes"));
}

TEST(Csv, RefusesTextBehindAClosingQuote) {
  const AllRecords all = read_csv("a,b\n1,\"x\" y\n2,z\n");
  EXPECT_THAT(all.records, ElementsAre("3|a=2|b=z"));
  EXPECT_THAT(all.faults,
              ElementsAre(HasSubstr("a.csv:2: error: text stands behind a closing quotation mark")));
}

TEST(Csv, RefusesColumnsOfOneName) {
  EXPECT_THAT(csv_error_of("text,outlet,text,outlet\n1,2,3,4\n"),
              testing::AllOf(HasSubstr("a.csv:1: error: columns 1 and 3 are both named 'text'"),
                             HasSubstr("columns 2 and 4 are both named 'outlet'")));
}

TEST(Csv, RefusesAFirstRowThatCannotBeRead) {
  EXPECT_THAT(csv_error_of("a,\"b\n1,2\n"), HasSubstr("a.csv:1: error: a quotation mark is opened here"));
}

TEST(Csv, NamesColumnsThatHaveNoName) {
  EXPECT_THAT(read_csv(",text, \n0,a,b\n").records, ElementsAre("2|column_1=0|text=a|column_3=b"));
}

TEST(Csv, TrimsTheNamesAndNotTheValues) {
  EXPECT_THAT(read_csv("a, b\n1, 2\n").records, ElementsAre("2|a=1|b= 2"));
}

TEST(Csv, SeesSemicolonsAndTabsWhereThereIsNoComma) {
  const AllRecords semicolons = read_csv("a;b\n1;2,5\n");
  EXPECT_THAT(semicolons.records, ElementsAre("2|a=1|b=2,5"));
  EXPECT_THAT(semicolons.faults,
              ElementsAre(HasSubstr("note: fields are taken to be separated by semicolons")));
  EXPECT_THAT(read_csv("a\tb\n1\t2\n").records, ElementsAre("2|a=1|b=2"));
}

TEST(Csv, ReadsTabs) {
  EXPECT_THAT(read_csv("a\tb\n1,1\t\"x\ty\"\n", '\t').records, ElementsAre("2|a=1,1|b=x\ty"));
}

TEST(Csv, ReplacesMalformedUtf8AndNulsAndCountsThem) {
  const AllRecords all = read_csv(std::string_view("a,b\n1,x\xFFy\xFEz\n2,p\0q\n", 17));
  EXPECT_THAT(all.records, ElementsAre("2|a=1|b=x\xEF\xBF\xBDy\xEF\xBF\xBDz", "3|a=2|b=p\xEF\xBF\xBDq"));
  EXPECT_EQ(all.bad, 0u);
  EXPECT_THAT(all.kinds, ElementsAre("malformed UTF-8", "NUL bytes"));
  EXPECT_THAT(all.faults[0], HasSubstr("a.csv:2: warning: 2 malformed parts"));
}

TEST(Csv, HasNothingInAnEmptyFile) {
  EXPECT_THAT(read_csv("").records, IsEmpty());
  EXPECT_THAT(read_csv("\n\n").records, IsEmpty());
  EXPECT_THAT(read_csv("a,b\n").records, IsEmpty());
  EXPECT_THAT(read_csv("").faults, IsEmpty());
}

TEST(Csv, KeepsTheRowsBeforeACut) {
  const AllRecords all = read_csv("a,b\n1,2\n3,4", ',', {}, "truncated");
  EXPECT_THAT(all.records, ElementsAre("2|a=1|b=2"));
  EXPECT_EQ(all.bad, 1u);
  EXPECT_THAT(all.faults, ElementsAre(HasSubstr("a.csv:3: error: the file breaks off here: truncated")));
  EXPECT_THAT(read_csv("a,b\n1,2\n", ',', {}, "truncated").records, ElementsAre("2|a=1|b=2"));
}

}  // namespace
}  // namespace slant
