// CSV, TSV and JSON, byte for byte.
#include <cstdlib>
#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostic.hpp"
#include "table/tables.hpp"

namespace slant {
namespace {

using testing::hostile_table;
using testing::number_column;
using testing::text_column;
using testing::written;

TEST(Csv, QuotesOnlyWhatNeedsQuotes) {
  EXPECT_EQ(written(Format::csv, {hostile_table()}),
            "outlet,share,count\n"
            "\"a,b\",0.1,1\n"
            "\"say \"\"so\"\"\",,\n"
            "\"two\nlines\",0.6666666666666666,-12\n"
            "R&D | 50% \\x_y,1e+21,1234567890123\n"
            "\" =1+1\",-0.001,0\n"
            "新华社 🙂,1,7\n"
            "الجزيرة,0,8\n"
            ",,9\n");
}

TEST(Csv, WritesNoEmptyLineForAnEmptyValueThatStandsAlone) {
  EXPECT_EQ(written(Format::csv, {table_of("t", {text_column("a")}, {{Value("")}, {Value("x")}})}),
            "a\n\"\"\nx\n");
}

TEST(Csv, BeginsWithAMarkWhereAskedTo) {
  WriterOptions options;
  options.bom = true;
  const Table table = table_of("t", {text_column("a")}, {{Value("x")}});
  EXPECT_EQ(written(Format::csv, {table}, options),
            "\xEF\xBB\xBF"
            "a\nx\n");
  EXPECT_EQ(written(Format::tsv, {table_of("t", {text_column("a")}, {})}, options),
            "\xEF\xBB\xBF"
            "a\n");
}

TEST(Xlsx, HasLimitsThatAreSaid) {
  Table table = table_of("t", {text_column("a")}, {});
  std::size_t rows = 0;
  table.next = [&rows](Row& row) {
    row.assign(1, Value("x"));
    return ++rows <= 1'048'576;
  };
  try {
    written(Format::xlsx, {table});
    FAIL() << "more rows than a sheet has";
  } catch (const LimitError& error) {
    EXPECT_THAT(error.what(), ::testing::HasSubstr("at most 1048576 rows: --format csv"));
  }
  EXPECT_THROW(
      written(Format::xlsx, {table_of("t", {text_column("a")}, {{Value(std::string(32'768, 'x'))}})}),
      LimitError);
  EXPECT_EQ(written(Format::xlsx, {table_of("t", {text_column("a")}, {{Value(std::string(32'767, 'x'))}})})
                .substr(0, 2),
            "PK");
}

TEST(Csv, LeavesAFormulaAsItIs) {
  EXPECT_EQ(
      written(Format::csv, {table_of("t", {text_column("a"), text_column("b")},
                                     {{Value("=HYPERLINK(1)"), Value("@x")}, {Value("+1"), Value("-")}})}),
      "a,b\n=HYPERLINK(1),@x\n+1,-\n");
}

TEST(Tsv, QuotesTabsLineEndsAndQuotes) {
  EXPECT_EQ(written(Format::tsv, {table_of("t", {text_column("a"), text_column("b")},
                                           {{Value("x\ty"), Value("1,2")},
                                            {Value("\r"), Value("\"q\" w")},
                                            {Value("plain"), Value()}})}),
            "a\tb\n\"x\ty\"\t1,2\n\"\r\"\t\"\"\"q\"\" w\"\nplain\t\n");
}

TEST(Json, EscapesWhatItMustAndKnowsNoNaN) {
  EXPECT_EQ(written(Format::json, {hostile_table()}),
            "[\n"
            "{\"outlet\": \"a,b\", \"share\": 0.1, \"count\": 1},\n"
            "{\"outlet\": \"say \\\"so\\\"\", \"share\": null, \"count\": null},\n"
            "{\"outlet\": \"two\\nlines\", \"share\": 0.6666666666666666, \"count\": -12},\n"
            "{\"outlet\": \"R&D | 50% \\\\x_y\", \"share\": 1e+21, \"count\": 1234567890123},\n"
            "{\"outlet\": \" =1+1\", \"share\": -0.001, \"count\": 0},\n"
            "{\"outlet\": \"新华社 🙂\", \"share\": 1, \"count\": 7},\n"
            "{\"outlet\": \"الجزيرة\", \"share\": 0, \"count\": 8},\n"
            "{\"outlet\": \"\", \"share\": null, \"count\": 9}\n"
            "]\n");
}

TEST(Json, EscapesControlCharactersAndMendsMalformedText) {
  const double infinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(written(Format::json, {table_of("t", {text_column("a\"b"), number_column("n")},
                                            {{Value(std::string("\0\x1f\t\b", 4)), Value(infinity)},
                                             {Value("x\xFF\x7F"), Value(-infinity)}})}),
            "[\n{\"a\\\"b\": \"\\u0000\\u001f\\t\\u0008\", \"n\": null},\n"
            "{\"a\\\"b\": \"x\xEF\xBF\xBD\x7F\", \"n\": null}\n]\n");
}

TEST(Json, NamesTablesWhereThereAreSeveral) {
  const auto table = [](const char* name, std::vector<Row> rows) {
    return table_of(name, {number_column("n")}, std::move(rows));
  };
  EXPECT_EQ(written(Format::json, {table("one", {{Value(std::int64_t{1})}}), table("two", {})}),
            "{\n\"one\": [\n{\"n\": 1}\n],\n\"two\": []\n}\n");
  EXPECT_EQ(written(Format::json, {table("one", {})}), "[]\n");
  EXPECT_EQ(written(Format::json, {}), "[]\n");
}

TEST(MachineFormats, WriteEachValueAsWhatItIs) {
  const Table table = table_of("t", {text_column("id"), text_column("is"), number_column("n")},
                               {{Value("7"), Value(true), Value(std::int64_t{7})},
                                {Value("false"), Value(false), Value(.5)},
                                {Value(), Value(), Value()}});
  EXPECT_EQ(written(Format::csv, {table}), "id,is,n\n7,true,7\nfalse,false,0.5\n,,\n");
  EXPECT_EQ(written(Format::json, {table}),
            "[\n{\"id\": \"7\", \"is\": true, \"n\": 7},\n"
            "{\"id\": \"false\", \"is\": false, \"n\": 0.5},\n"
            "{\"id\": null, \"is\": null, \"n\": null}\n]\n");
}

TEST(MachineFormats, WriteWholeNumbersWithoutPointOrExponentUpTo1e16) {
  const double infinity = std::numeric_limits<double>::infinity();
  std::vector<Row> rows;
  for (const double number : {0.0, -0.0, 3.0, -12.0, 1e15, 1e16, 0.5, infinity}) rows.push_back({number});
  for (const std::int64_t number :
       {std::int64_t{9}, std::int64_t{10}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::min()}) {
    rows.push_back({number});
  }
  EXPECT_EQ(written(Format::csv, {table_of("t", {number_column("n")}, rows)}),
            "n\n0\n-0\n3\n-12\n1000000000000000\n1e+16\n0.5\ninf\n9\n10\n-1\n-9223372036854775808\n");
}

TEST(MachineFormats, WriteDoublesThatReadBackEqual) {
  for (const double number : {0.1, 1.0 / 3, 2.5e-300, 123456789.123456789, 5e-324, 1.7976931348623157e308}) {
    const std::string line = written(Format::csv, {table_of("t", {number_column("n")}, {{Value(number)}})});
    EXPECT_EQ(std::strtod(line.c_str() + 2, nullptr), number) << line;
  }
}

}  // namespace
}  // namespace slant
