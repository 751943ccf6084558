// The codebook against what commands have written: the golden cases.
#include "report/codebook.hpp"

#include <algorithm>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include <gtest/gtest.h>
#include <simdjson.h>

#include "table/writer.hpp"

namespace slant {
namespace {

using Type = ColumnUnit::Type;

TEST(Codebook, SaysOfEachColumnWhatItMeansInWhichUnitAndWhenItIsEmpty) {
  for (const Codebook& book : codebooks()) {
    EXPECT_FALSE(book.columns.empty()) << book.command;
    std::set<std::string> names;
    for (const ColumnInfo& column : book.columns) {
      const std::string at = std::string(book.command) + ": " + column.name;
      EXPECT_TRUE(names.insert(column.name).second) << at;
      EXPECT_FALSE(column.unit.name.empty()) << at;
      ASSERT_GT(column.meaning.size(), 8U) << at;
      EXPECT_EQ(column.meaning.back(), '.') << at;
      EXPECT_EQ(column.meaning.find("  "), std::string::npos) << at;
      ASSERT_FALSE(column.empty_when.empty()) << at;
      EXPECT_NE(column.empty_when.back(), '.') << at;
      if (column.unit.type == Type::truth) {
        EXPECT_EQ(column.empty_when, never) << at;
      }
    }
  }
}

// A case of tests/golden whose output is a tidy table of the command.
struct Written {
  const char* golden;
  const char* command;
};

void PrintTo(const Written& written, std::ostream* out) {
  *out << written.golden;
}

std::string output_of(const Written& written) {
  const std::string path = std::string(SLANT_SOURCE "/tests/golden/") + written.golden + "/out";
  std::ifstream file(path);
  EXPECT_TRUE(file.good()) << path;
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

const std::vector<ColumnInfo>& columns_of(const char* command, std::string_view table = {}) {
  static const std::vector<Codebook> books = codebooks();
  const auto at = std::find_if(books.begin(), books.end(), [&](const Codebook& book) {
    return book.command == command && book.table == table;
  });
  EXPECT_NE(at, books.end()) << command;
  return at->columns;
}

bool has_capital(const std::string& name) {
  return std::any_of(name.begin(), name.end(), [](char c) { return 'A' <= c && c <= 'Z'; });
}

// As it may stand in a header: N a number, FIELD and the like any name.
std::regex pattern_of(const std::string& name) {
  std::string pattern;
  for (const char c : name)
    pattern += std::string("()").find(c) != std::string::npos ? std::string("\\") + c : std::string(1, c);
  pattern = std::regex_replace(pattern, std::regex("[A-Z]{2,}"), ".+");
  return std::regex(std::regex_replace(pattern, std::regex("N"), "[0-9]+"));
}

// Those that are not there whatever the flags and the lexicon.
bool is_optional(const std::string& name) {
  static const std::set<std::string> names{"score_mean", "score_rate", "low", "high"};
  return names.count(name) > 0 || has_capital(name);
}

// The column behind each name of a header; null where a name is none of the codebook's, in its order. Columns
// whose names are numbered take turns: dim1 dim2.
std::vector<const ColumnInfo*> matched(const std::vector<std::string>& header,
                                       const std::vector<ColumnInfo>& columns) {
  std::vector<const ColumnInfo*> of(header.size(), nullptr);
  std::size_t at = 0;
  for (const ColumnInfo& column : columns) {
    const std::size_t before = at;
    if (has_capital(column.name)) {
      const auto is_own = [&](const std::string& name) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](const ColumnInfo& own) { return own.name == name; });
      };
      while (at < header.size() && !is_own(header[at]) &&
             std::regex_match(header[at], pattern_of(column.name)))
        of[at++] = &column;
    } else if (at < header.size() && header[at] == column.name) {
      of[at++] = &column;
    }
    EXPECT_TRUE(at > before || is_optional(column.name)) << column.name;
  }
  return of;
}

// RFC 4180.
std::vector<std::vector<std::string>> cells_of(const std::string& csv) {
  std::vector<std::vector<std::string>> rows(1, {""});
  bool quoted = false;
  for (std::size_t i = 0; i < csv.size(); ++i) {
    if (quoted && csv[i] == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
      rows.back().back() += csv[i++];
    } else if (csv[i] == '"') {
      quoted = !quoted;
    } else if (!quoted && csv[i] == ',') {
      rows.back().emplace_back();
    } else if (!quoted && csv[i] == '\n') {
      rows.push_back({""});
    } else {
      rows.back().back() += csv[i];
    }
  }
  rows.pop_back();
  return rows;
}

void expect_cell(const std::string& cell, const ColumnInfo& column) {
  if (cell.empty()) {
    EXPECT_NE(column.empty_when, never) << column.name;
    return;
  }
  static const std::regex integer("-?[0-9]+"), number("-?([0-9.]+(e[-+][0-9]+)?|inf)");
  if (column.unit.name == unit::zero_or_one.name) {
    EXPECT_TRUE(cell == "0" || cell == "1") << column.name;
  }
  if (column.unit.type == Type::integer) {
    EXPECT_TRUE(std::regex_match(cell, integer)) << column.name << ' ' << cell;
  }
  if (column.unit.type == Type::number) {
    EXPECT_TRUE(std::regex_match(cell, number)) << column.name << ' ' << cell;
  }
  if (column.unit.type == Type::truth) {
    EXPECT_TRUE(cell == "true" || cell == "false") << column.name << ' ' << cell;
  }
}

class WrittenAsCsv : public ::testing::TestWithParam<Written> {};

TEST_P(WrittenAsCsv, HasTheColumnsOfTheCodebookAndNothingElse) {
  const auto rows = cells_of(output_of(GetParam()));
  ASSERT_FALSE(rows.empty());
  const auto columns = matched(rows[0], columns_of(GetParam().command));
  for (std::size_t c = 0; c < columns.size(); ++c) ASSERT_NE(columns[c], nullptr) << rows[0][c];
  for (std::size_t r = 1; r < rows.size(); ++r) {
    ASSERT_EQ(rows[r].size(), columns.size());
    for (std::size_t c = 0; c < columns.size(); ++c) expect_cell(rows[r][c], *columns[c]);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Goldens, WrittenAsCsv,
    ::testing::Values(
        Written{"table/csv", "table"}, Written{"table/scores-csv", "table"},
        Written{"table/split-voice-csv", "table"}, Written{"table/csv-with-aliases", "table"},
        Written{"table/examples-csv", "table"}, Written{"table/drop-one-csv", "table --drop-one"},
        Written{"count/csv", "count"}, Written{"count/scores", "count"},
        Written{"count/hits", "count --hits"}, Written{"count/hits-voices", "count --hits"},
        Written{"kwic/csv", "kwic"}, Written{"kwic/voices-csv", "kwic"},
        Written{"profile/log-odds-csv", "profile"}, Written{"axis/examples-csv", "axis"},
        Written{"axis/contributions-csv", "axis --contributions"}, Written{"compare/csv", "compare"},
        Written{"distance/csv", "distance"}, Written{"distance/nearest-csv", "distance"},
        Written{"cluster/csv", "cluster"}, Written{"partisanship/csv", "partisanship"},
        Written{"map/csv", "map"}, Written{"map/counts-csv", "map"},
        Written{"scale/wordscores-csv", "scale --method wordscores"},
        Written{"lexicon/check-corpus-csv", "lexicon check"},
        Written{"lexicon/explain-csv", "lexicon explain"}, Written{"lexicon/sample", "lexicon sample"},
        Written{"lexicon/score-csv", "lexicon score"}, Written{"lexicon/show-csv", "lexicon show"},
        Written{"validate/quotes-csv", "validate quotes"}, Written{"validate/spans-csv", "validate"}));

class WrittenAsJson : public ::testing::TestWithParam<Written> {};

void expect_types(simdjson::dom::array rows, const std::vector<ColumnInfo>& book) {
  for (const simdjson::dom::object row : rows) {
    std::vector<std::string> names;
    std::vector<simdjson::dom::element> values;
    for (const auto field : row) {
      names.emplace_back(field.key);
      values.push_back(field.value);
    }
    const auto columns = matched(names, book);
    for (std::size_t c = 0; c < columns.size(); ++c) {
      ASSERT_NE(columns[c], nullptr) << names[c];
      const ColumnInfo& column = *columns[c];
      if (values[c].is_null()) {
        EXPECT_NE(column.empty_when, never) << column.name;
        continue;
      }
      EXPECT_EQ(values[c].is_bool(), column.unit.type == Type::truth) << column.name;
      EXPECT_EQ(values[c].is_string(), column.unit.is_text()) << column.name;
      EXPECT_EQ(values[c].is_number(), column.unit.is_number()) << column.name;
      if (column.unit.type == Type::integer) {
        EXPECT_TRUE(values[c].is_int64()) << column.name;
      }
      if (column.unit.type == Type::text) {
        EXPECT_NE(std::string_view(values[c]), "") << column.name;
      }
    }
  }
}

TEST_P(WrittenAsJson, HasValuesOfTheTypesOfTheCodebook) {
  simdjson::dom::parser parser;
  const std::string text = output_of(GetParam());
  const simdjson::dom::element read = parser.parse(text);
  if (read.is_array()) return expect_types(read, columns_of(GetParam().command));
  for (const auto table : simdjson::dom::object(read))
    expect_types(table.value, columns_of(GetParam().command, table.key));
}

INSTANTIATE_TEST_SUITE_P(Goldens, WrittenAsJson,
                         ::testing::Values(Written{"table/json", "table"}, Written{"count/json", "count"},
                                           Written{"count/hits-json", "count --hits"},
                                           Written{"kwic/json", "kwic"},
                                           Written{"compare/statistic-json", "compare --statistic"},
                                           Written{"map/ca-json", "map"}, Written{"inspect/json", "inspect"},
                                           Written{"lexicon/explain-json", "lexicon explain"},
                                           Written{"lexicon/score-json", "lexicon score"},
                                           Written{"lexicon/list-json", "lexicon list"},
                                           Written{"lexicon/test-json", "lexicon test"},
                                           Written{"validate/quotes-json", "validate quotes"},
                                           Written{"validate/spans-json", "validate"}));

TEST(CodebookTable, NamesTheTablesOfACommandThatWritesSeveral) {
  const auto names = [](std::string_view command) {
    std::vector<std::string> columns;
    for (const Column& column : codebook_table(command).columns) columns.push_back(column.name);
    return columns;
  };
  EXPECT_EQ(names("table"), (std::vector<std::string>{"column", "unit", "meaning", "empty"}));
  EXPECT_EQ(names("lexicon score"),
            (std::vector<std::string>{"table", "column", "unit", "meaning", "empty"}));
  EXPECT_TRUE(names("tabel").empty());
  Table table = codebook_table("count");
  Row row;
  ASSERT_TRUE(table.next(row));
  EXPECT_EQ(row, (Row{"doc_id", "text", "The document's doc_id.", "never"}));
}

TEST(CodebookCommands, AreEachThereOnce) {
  std::vector<std::string_view> commands = codebook_commands();
  EXPECT_EQ(commands.front(), "table");
  std::sort(commands.begin(), commands.end());
  EXPECT_EQ(std::adjacent_find(commands.begin(), commands.end()), commands.end());
}

TEST(CodebookPage, HasAHeadingForEachTable) {
  const std::string page = codebook_page();
  EXPECT_TRUE(page.starts_with("# Columns\n"));
  for (const std::string_view command : codebook_commands())
    EXPECT_NE(page.find("\n## slant " + std::string(command) + "\n"), std::string::npos) << command;
  EXPECT_NE(page.find("\n### slant lexicon score, json: entries\n"), std::string::npos);
  EXPECT_NE(page.find("| choice_documents "), std::string::npos);
}

}  // namespace
}  // namespace slant
