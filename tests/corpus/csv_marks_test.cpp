// Quotation marks that are not what the standard says: characters between tabs, marks that nobody closed, marks
// behind backslashes. And tables that were put together, or say their delimiter.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "corpus/all_records.hpp"
#include "corpus/csv.hpp"
#include "corpus/csv_delimiter.hpp"

namespace slant {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// The same at every chunk size.
AllRecords read_table(std::string_view text, char delimiter, std::string damage = {}) {
  const auto read_in = [&](std::size_t chunk) {
    CsvReader reader(std::make_unique<MemorySource>(text, static_cast<std::size_t>(-1), damage), "a.csv",
                     delimiter, {chunk, std::size_t{1} << 20});
    return all_records(reader);
  };
  AllRecords whole = read_in(text.size() + 1);
  for (std::size_t chunk = 1; chunk <= text.size(); chunk += 1 + chunk / 16) {
    EXPECT_EQ(read_in(chunk), whole) << "chunks of " << chunk;
  }
  return whole;
}

TEST(TsvMarks, AreCharactersUnlessTheyEncloseAFieldWhole) {
  const AllRecords all = read_table(
      "id\toutlet\ttext\n1\tA\t\"We hold, he wrote.\n2\tB\tThe town \"fell\".\n3\tB\tIt is over.\"\n"
      "4\tC\t\"Yes\" they said\n5\tC\t\"All of it\"\n6\tC\t\"She said \"\"no\"\" to it\"\n7\t\"D\tx\n8\tD\t\"\n9\tD\t\"\"\n",
      '\t');
  EXPECT_THAT(
      all.records,
      ElementsAre("2|id=1|outlet=A|text=\"We hold, he wrote.", "3|id=2|outlet=B|text=The town \"fell\".",
                  "4|id=3|outlet=B|text=It is over.\"", "5|id=4|outlet=C|text=\"Yes\" they said",
                  "6|id=5|outlet=C|text=All of it", "7|id=6|outlet=C|text=She said \"no\" to it",
                  "8|id=7|outlet=\"D|text=x", "9|id=8|outlet=D|text=\"", "10|id=9|outlet=D|text="));
  EXPECT_THAT(all.faults, IsEmpty());
}

TEST(TsvMarks, DoNotDependOnTheLineEnd) {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const AllRecords all =
        read_table("outlet\ttext" + end + "A\t\"We hold" + end + "B\tthey said.\"" + end + "C\tx", '\t');
    EXPECT_THAT(all.records, ElementsAre("2|outlet=A|text=\"We hold", "3|outlet=B|text=they said.\"",
                                         "4|outlet=C|text=x"));
    EXPECT_THAT(all.faults, ElementsAre(HasSubstr("a.csv:2: note: the lines 2 to 3 are read as rows")));
  }
}

TEST(TsvMarks, EncloseFieldsWithTabsAndLineEndsWhereTheLinesAreNoRows) {
  const AllRecords all = read_table(
      "id\toutlet\ttext\n1\tA\t\"a\tb\"\n2\tA\t\"first\n\nsecond \"\"x\"\"\tand\nthird\"\n3\t\"B\nC\"\tx\n",
      '\t');
  EXPECT_THAT(all.records, ElementsAre("2|id=1|outlet=A|text=a\tb",
                                       "3|id=2|outlet=A|text=first\n\nsecond \"x\"\tand\nthird",
                                       "7|id=3|outlet=B\nC|text=x"));
  EXPECT_THAT(all.faults, IsEmpty());
  EXPECT_THAT(read_table("a\tb\n1\t\"x\n\ny\tz\"\n", '\t').records, ElementsAre("2|a=1|b=x\n\ny\tz"));
  // Where all names are quoted, marks enclose, whatever the lines look like.
  EXPECT_THAT(read_table("\"a\"\t\"b\"\n\"1\"\t\"x\ny\tz\"\n", '\t').records, ElementsAre("2|a=1|b=x\ny\tz"));
  EXPECT_THAT(read_table("text\n\"x\ny\"\n", '\t').records, ElementsAre("2|text=x\ny"));
}

TEST(TsvMarks, KeepTheRowsBeforeACut) {
  const AllRecords rows = read_table("a\tb\n1\t\"x\n2\ty\n3\tz", '\t', "truncated");
  EXPECT_THAT(rows.records, ElementsAre("2|a=1|b=\"x", "3|a=2|b=y"));
  EXPECT_EQ(rows.bad, 1U);
  const AllRecords text = read_table("a\tb\n1\t\"x\nmore of x\nand m", '\t', "truncated");
  EXPECT_THAT(text.records, IsEmpty());
  EXPECT_THAT(text.faults, ElementsAre(HasSubstr("a.csv:2: error: the file breaks off here")));
}

TEST(CsvMarks, ThatAreNotClosedLoseTheirOwnRowAlone) {
  for (const std::string behind :
       {"A,\"The government, it said\"\nB,sank\n", "A,\"it\nsaid\"\nB,sank\n", "B,sank\n"}) {
    const AllRecords all = read_table("outlet,text\nA,met\nB,\"We hold\nC,fell\nC,rose\n" + behind, ',');
    EXPECT_EQ(all.bad, 1U) << behind;
    EXPECT_THAT(all.records.front(), "2|outlet=A|text=met");
    EXPECT_THAT(all.records[1], "4|outlet=C|text=fell");
    EXPECT_THAT(all.records[2], "5|outlet=C|text=rose");
    EXPECT_THAT(all.records.back(), HasSubstr("|outlet=B|text=sank"));
    EXPECT_THAT(all.faults, ElementsAre(HasSubstr("a.csv:3: error: a quotation mark is opened here")));
  }
}

TEST(CsvMarks, ThatEachRowForgetsLoseAsManyRows) {
  const AllRecords all = read_table("a;b\n1;\"x\n2;\"y\n3;\"z\n4;w\n", ',');
  EXPECT_THAT(all.records, ElementsAre("5|a=4|b=w"));
  EXPECT_EQ(all.bad, 3U);
}

TEST(CsvMarks, DoNotMakeRowsOfTheParagraphsOfABrokenField) {
  const AllRecords all = read_table(
      "outlet,text\nA,\"First.\nHe said \"yes\" to it, twice.\nThen, no\n\nand last\"\nB,x\n", ',');
  EXPECT_THAT(all.records, ElementsAre("7|outlet=B|text=x"));
  EXPECT_EQ(all.bad, 1U);
  EXPECT_THAT(all.faults, ElementsAre(AllOf(HasSubstr("a.csv:2: error: a quotation mark is opened here"),
                                            HasSubstr("3 lines behind it"))));
}

TEST(CsvMarks, ThatSwallowWhatLooksLikeRowsAreToldOf) {
  const AllRecords all = read_table("outlet,text\nB,\"We hold\nC,fell\nA,they said.\"\nB,sank\n", ',');
  EXPECT_THAT(all.records,
              ElementsAre("2|outlet=B|text=We hold\nC,fell\nA,they said.", "5|outlet=B|text=sank"));
  EXPECT_THAT(all.faults, ElementsAre(HasSubstr("a.csv:2: warning: the lines 2 to 4 are one row")));
  EXPECT_THAT(read_table("outlet,text\nB,\"We hold, he said\nand fell, too\"\n", ',').faults, IsEmpty());
}

TEST(CsvMarks, BehindBackslashesAreReadWhereTheRowsShowIt) {
  const AllRecords all = read_table(
      "id,text,outlet\n1,plain,A\n2,\"He said \\\"no\\\", twice\nand \\\"yes\\\"\",B\n3,\"C:\\\\\",C\n4,\"\"\"old\"\" \\n\",D\n",
      ',');
  EXPECT_THAT(all.records, ElementsAre("2|id=1|text=plain|outlet=A",
                                       "3|id=2|text=He said \"no\", twice\nand \"yes\"|outlet=B",
                                       "5|id=3|text=C:\\|outlet=C", "6|id=4|text=\"old\" \\n|outlet=D"));
  EXPECT_THAT(all.faults, ElementsAre(HasSubstr("a.csv:3: note: \\\" is read as a quotation mark")));
}

TEST(CsvMarks, BehindBackslashesStayWhereTheStandardReadsThem) {
  const AllRecords all = read_table("id,text\n1,\"C:\\\"\n2,\"a\\\\b\"\n3,x\\\"y\n", ',');
  EXPECT_THAT(all.records, ElementsAre("2|id=1|text=C:\\", "3|id=2|text=a\\\\b", "4|id=3|text=x\\\"y"));
  EXPECT_THAT(all.faults, IsEmpty());
}

TEST(CsvMarks, EncloseFieldsBehindBlanks) {
  const AllRecords all = read_table(
      "id, outlet, text\n1, A, \"It fell, he said.\"\n2, \"B\" , \"One\ntwo, \"\"three\"\"\" \n3, C,   \n",
      ',');
  EXPECT_THAT(all.records,
              ElementsAre("2|id=1|outlet= A|text=It fell, he said.",
                          "3|id=2|outlet=B|text=One\ntwo, \"three\"", "5|id=3|outlet= C|text=   "));
  EXPECT_THAT(all.faults, ElementsAre(HasSubstr("a.csv:2: note: blanks around quoted fields")));
}

TEST(CsvMarks, BehindBlanksAreCharactersWhereTheyEncloseNoField) {
  const AllRecords all = read_table("id,text\n1, \"It fell\" he said\n2, \"so\n3,\"a\"\n", ',');
  EXPECT_THAT(all.records,
              ElementsAre("2|id=1|text= \"It fell\" he said", "3|id=2|text= \"so", "4|id=3|text=a"));
  EXPECT_THAT(all.faults, IsEmpty());
}

TEST(CsvMarks, ThatCloseEarlyLoseOneRecordWithAllItsLines) {
  const AllRecords all =
      read_table("id,outlet,text\n1,A,\"It\" fell\n\nhe said, twice\nand went.\"\n2,B,\"yes\"\n", ',');
  EXPECT_THAT(all.records, ElementsAre("6|id=2|outlet=B|text=yes"));
  EXPECT_EQ(all.bad, 1U);
  EXPECT_THAT(all.faults, ElementsAre(HasSubstr("2 lines behind it")));
}

TEST(CsvMarks, ThatNobodyOpenedLoseOneRecordWithAllItsLines) {
  const AllRecords all =
      read_table("id,outlet,text\n1,A,It fell\nhe said\n\nand, well, went. No\n2,B,yes\nno\n", ',');
  EXPECT_THAT(all.records, ElementsAre("2|id=1|outlet=A|text=It fell", "6|id=2|outlet=B|text=yes"));
  EXPECT_EQ(all.bad, 2U);
  EXPECT_THAT(all.faults,
              ElementsAre(HasSubstr("a.csv:3: error: row has 1 field, but the first row names 3; 1 line"),
                          HasSubstr("a.csv:7: error: row has 1 field")));
}

TEST(CsvMarks, OfMegabytesAreReadInLinearTime) {
  for (const std::string_view line :
       {"a,\"b\n", "\"\"\"\n", "a,\"\\\"\n", "\",\n", "a, \"b\n", "a\n", "a,\"b\" c\n"}) {
    std::string text = "a,b\n";
    while (text.size() < 4'000'000) text += line;
    for (const char delimiter : {',', '\t'}) {
      CsvReader reader(std::make_unique<MemorySource>(text), "a.csv", delimiter, {});
      Record record;
      std::vector<Fault> faults;
      std::size_t seen = 0;
      while (reader.next(record, faults) != RecordReader::Outcome::end) {
        ++seen;
        faults.clear();
      }
      EXPECT_GT(seen, 0U) << line;
    }
  }
}

TEST(CsvTables, PutTogetherRepeatTheirNames) {
  const AllRecords all = read_table(
      "outlet,text\nA,x\n\xEF\xBB\xBFoutlet,text\nB,y\n\xEF\xBB\xBF\"outlet\",\"text\"\nC,z\n", ',');
  EXPECT_THAT(all.records, ElementsAre("2|outlet=A|text=x", "4|outlet=B|text=y", "6|outlet=C|text=z"));
  EXPECT_EQ(all.bad, 0U);
  EXPECT_THAT(all.faults,
              ElementsAre(HasSubstr("a.csv:3: warning: this row repeats the names of the columns"),
                          HasSubstr("a.csv:5: warning: this row repeats")));
  EXPECT_THAT(read_table("\"\",text\n1,x\n\"\",text\n1,y\n", ',').records,
              ElementsAre("2|column_1=1|text=x", "4|column_1=1|text=y"));
  const AllRecords turned = read_table("outlet,text\nA,x\ntext,outlet\ny,B\n", ',');
  EXPECT_THAT(turned.records, ElementsAre("2|outlet=A|text=x", "4|text=y|outlet=B"));
  EXPECT_THAT(turned.faults, ElementsAre(HasSubstr("in another order")));
  EXPECT_THAT(read_table("outlet,text\noutlet,x\ntext,text\n", ',').records,
              ElementsAre("2|outlet=outlet|text=x", "3|outlet=text|text=text"));
}

TEST(CsvTables, RepeatTheirNamesInOtherCase) {
  const AllRecords all = read_table("outlet,text\nA,x\nOUTLET,Text\nB,y\n", ',');
  EXPECT_THAT(all.records, ElementsAre("2|outlet=A|text=x", "4|outlet=B|text=y"));
  EXPECT_THAT(read_table("text\nTEXT\n", ',').records, ElementsAre("2|text=TEXT"));
}

TEST(CsvTables, PutBehindOthersNameTheirColumnsAnew) {
  const AllRecords all = read_table("outlet,text\nA,x\nsource,body\nB,y\ntext,text\nsource,word\n", ',');
  EXPECT_THAT(all.records, ElementsAre("2|outlet=A|text=x", "4|source=B|body=y", "5|source=text|body=text",
                                       "6|source=source|body=word"));
  EXPECT_THAT(all.faults,
              ElementsAre(HasSubstr("a.csv:3: warning: this row names the columns again, by other names")));
}

TEST(CsvTables, MayRepeatTheLineOfTheirDelimiter) {
  const AllRecords all = read_table("sep=;\na;b\n1;2\nsep=;\na;b\n3;4\n", ',');
  EXPECT_THAT(all.records, ElementsAre("3|a=1|b=2", "6|a=3|b=4"));
  EXPECT_EQ(all.bad, 0U);
}

TEST(CsvTables, AreKnownByTheirLines) {
  EXPECT_EQ(delimiter_of_rows("1,A,It fell.\n2,B,\"It, too\"\n3,C,x"), ',');
  EXPECT_EQ(delimiter_of_rows("nr\tZeitung\tInhalt\r\n1\tA\tSo, so\r\n"), '\t');
  EXPECT_EQ(delimiter_of_rows("1;A;x\n\n2;B;y\n3;C;z\n"), ';');
  for (const std::string_view prose :
       {"Homs, Syria, Monday\nIt fell, he said, twice\nOne, two, three\n", "One\nTwo\nThree\n",
        "a,b\nc,d\ne,f\n", "1,A,x\n2,B,y\n", "1,A,x\n2,B\n3,C,z\n", "", "\n\n"})
    EXPECT_EQ(delimiter_of_rows(prose), std::nullopt) << prose;
}

TEST(CsvTables, SayTheirDelimiterInAFirstLine) {
  for (const std::string first : {"sep=;\r\n", "\"sep=;\"\r\n", "SEP=;\n", "sep=;\r"}) {
    const AllRecords all = read_table(first + "outlet;text\r\nA;x, y\r\n", ',');
    EXPECT_THAT(all.records, ElementsAre("3|outlet=A|text=x, y")) << first;
    EXPECT_THAT(all.faults, IsEmpty());
  }
  EXPECT_THAT(read_table("sep=\t\na\tb\n1\t2\n", ',').records, ElementsAre("3|a=1|b=2"));
  EXPECT_THAT(read_table("sep=|\na|b\n1|2\n", ',').records, ElementsAre("3|a=1|b=2"));
  EXPECT_THAT(read_table("sep=x,b\n1,2\n", ',').records, ElementsAre("2|sep=x=1|b=2"));
}

TEST(CsvTables, ShowTheirDelimiterInTheirNames) {
  EXPECT_THAT(read_table("outlet|text\nA|x, y\n", ',').records, ElementsAre("2|outlet=A|text=x, y"));
  EXPECT_THAT(read_table("outlet,text\nA,x\n", '\t').records, ElementsAre("2|outlet=A|text=x"));
  EXPECT_THAT(read_table("outlet^text\nA^x\n", '\t').records, ElementsAre("2|outlet=A|text=x"));
  EXPECT_THAT(read_table("a|b\n1\n", ',').records, ElementsAre("2|a|b=1"));
}

}  // namespace
}  // namespace slant
