// The registry of codebooks, and how they are printed.
#include "report/codebook.hpp"

#include <algorithm>
#include <sstream>

#include "report/axis_table.hpp"
#include "report/coding_tables.hpp"
#include "report/column.hpp"
#include "report/contrast_tables.hpp"
#include "report/distance_tables.hpp"
#include "report/framing_tables.hpp"
#include "report/hit_tables.hpp"
#include "report/map_table.hpp"
#include "report/profile_table.hpp"
#include "report/scaling_table.hpp"
#include "report/schema_tables.hpp"
#include "report/speed_table.hpp"
#include "report/survey_tables.hpp"
#include "report/use_tables.hpp"
#include "report/validation_tables.hpp"
#include "table/writer.hpp"

namespace slant {
namespace {

constexpr const char* page_head =
    "# Columns\n\nWhat the columns of `--format csv`, `tsv` and `json` mean, command by command. `slant "
    "COMMAND --columns` prints the same.\nGenerated from the program; do not edit.\n\nWhat varies stands in "
    "capitals: `FIELD` is the name of a field, `N` is 1, 2 and so on. A value that does not exist is "
    "an\nempty cell in CSV and TSV, and `null` in JSON; numbers, true and false are such in JSON.\n";

// A codebook as a table of its own columns.
struct CodebookRow {
  std::string_view table;
  ColumnInfo column;
};

TidyColumns<CodebookRow> columns_of_codebook(bool several) {
  using Columns = TidyColumns<CodebookRow>;
  return joined(several ? Columns{{"table", unit::text, "Name of the table.", "for the table of csv and tsv",
                                   &CodebookRow::table}}
                        : Columns(),
                Columns{{"column", unit::text, "Name of the column.", never,
                         [](const CodebookRow& row) -> std::string_view { return row.column.name; }},
                        {"unit", unit::text, "Unit of its values.", never,
                         [](const CodebookRow& row) { return row.column.unit.name; }},
                        {"meaning", unit::text, "What they mean.", never,
                         [](const CodebookRow& row) -> std::string_view { return row.column.meaning; }},
                        {"empty", unit::text, "When a cell is empty.", never,
                         [](const CodebookRow& row) -> std::string_view { return row.column.empty_when; }}});
}

// Without the padding that aligns the source: pages are read as they are rendered, and changed a line at a time.
std::string compact(const std::string& markdown) {
  std::string text;
  for (const char c : markdown) {
    const bool repeats =
        !text.empty() && text.back() == c && (c == ' ' || (c == '-' && text.ends_with("---")));
    if (!repeats) text += c;
  }
  return text;
}

Table table_of_codebooks(const std::vector<const Codebook*>& books) {
  std::vector<CodebookRow> rows;
  for (const Codebook* book : books) {
    for (const ColumnInfo& column : book->columns) rows.push_back({book->table, column});
  }
  const bool several = books.size() > 1;
  Table table = tidy_table("columns", columns_of_codebook(several), rows);
  table.labels = several ? 2 : 1;
  table.columns[table.columns.size() - 2].fills = true;
  return table;
}

bool was_typed(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Whether `book` is of the command and every flag that it names was typed: "table --drop-one".
bool is_book_of(std::string_view book, const std::string& command, const std::vector<std::string>& words) {
  if (book != command && !book.starts_with(command + " --")) return false;
  std::istringstream flags{std::string(book.substr(command.size()))};
  for (std::string flag; flags >> flag;) {
    if (!was_typed(words, flag)) return false;
  }
  return true;
}

}  // namespace

std::vector<Codebook> codebooks() {
  return {{"table", "", framing_columns()},
          {"table --drop-one", "", drop_one_share_columns()},
          {"table --drop-one --axis", "", drop_one_score_columns()},
          {"count", "", count_columns()},
          {"count --hits", "", hit_columns()},
          {"kwic", "", kwic_columns()},
          {"profile", "", profile_columns()},
          {"axis", "", axis_score_columns()},
          {"axis --contributions", "", contribution_columns()},
          {"compare", "", contrast_columns()},
          {"compare --statistic", "", token_columns()},
          {"distance", "", distance_columns()},
          {"cluster", "", cluster_columns()},
          {"partisanship", "", partisanship_columns()},
          {"map", "", map_columns()},
          {"scale", "", wordfish_columns()},
          {"scale --words", "", wordfish_word_columns()},
          {"scale --method wordscores", "", wordscores_columns()},
          {"scale --method wordscores --words", "", wordscores_word_columns()},
          {"inspect", "", survey_columns()},
          {"lexicon check", "", use_columns()},
          {"lexicon explain", "", explanation_columns()},
          {"lexicon list", "", library_columns()},
          {"lexicon sample", "", coding_sheet_columns()},
          {"lexicon sample --key", "", coding_key_columns()},
          {"lexicon score", "", coding_columns_of_all()},
          {"lexicon score", "entries", coding_columns_of_entries()},
          {"lexicon score", "variants", coding_columns_of_variants()},
          {"lexicon score", "agreement", coding_columns_of_agreement()},
          {"lexicon show", "", schema_columns()},
          {"lexicon test", "", lexicon_test_columns()},
          {"validate quotes", "", quote_columns_of_all()},
          {"validate quotes", "contents", quote_columns_of_contents()},
          {"validate quotes", "parts", quote_columns_of_parts()},
          {"validate quotes", "voices", quote_columns_of_voices()},
          {"validate", "", span_columns()},
          {"bench", "", speed_columns()}};
}

std::vector<std::string_view> codebook_commands() {
  std::vector<std::string_view> commands;
  for (const Codebook& book : codebooks()) {
    if (commands.empty() || commands.back() != book.command) commands.push_back(book.command);
  }
  return commands;
}

std::string_view codebook_for(const std::string& command, const std::vector<std::string>& words) {
  std::string_view best;
  for (const std::string_view book : codebook_commands()) {
    if (is_book_of(book, command, words) && book.size() > best.size()) best = book;
  }
  return best;
}

Table codebook_table(std::string_view command) {
  const std::vector<Codebook> all = codebooks();
  std::vector<const Codebook*> books;
  for (const Codebook& book : all) {
    if (book.command == command) books.push_back(&book);
  }
  if (books.empty()) return {};
  return table_of_codebooks(books);
}

std::string codebook_page() {
  std::ostringstream page;
  page << page_head;
  for (const Codebook& book : codebooks()) {
    page << (book.table.empty() ? "\n## slant " : "\n### slant ") << book.command;
    if (!book.table.empty()) page << ", json: " << book.table;
    page << "\n\n";
    std::ostringstream table;
    write(Format::markdown, {table_of_codebooks({&book})}, table);
    page << compact(table.str());
  }
  return page.str();
}

}  // namespace slant
