// Tables: text → rows → the facts of their columns → a shape → a dictionary.
#include <algorithm>

#include <fmt/format.h>

#include "lexicon/formats/readers.hpp"
#include "lexicon/formats/table_head.hpp"
#include "lexicon/formats/table_reader.hpp"

namespace slant {
namespace {

constexpr std::size_t column_limit = 1000;
constexpr std::size_t cell_limit = 50'000'000;  // also those that short rows lack

// As the first row has them: a cell too many in one row is a slip, in many it is a column.
std::size_t columns_of(const std::vector<SeparatedRow>& rows) {
  const std::size_t first = rows.front().cells.size();
  std::size_t most = first, longer = 0;
  for (const SeparatedRow& row : rows) {
    std::size_t size = row.cells.size();
    while (size > first && row.cells[size - 1].empty()) --size;
    most = std::max(most, size);
    longer += size > first ? 1 : 0;
  }
  return first < 2 || longer * 5 > rows.size() ? most : first;
}

// Articles have titles, dates and texts of many words.
void refuse_corpus(const TableFacts& facts, const DictionaryBuilder& out, std::uint32_t line) {
  std::size_t texts = 0, about = 0;
  for (const ColumnFacts& column : facts.columns) {
    if (column.heading == Heading::term || column.heading == Heading::category) return;
    texts += column.heading == Heading::text ? 1 : 0;
    about += column.heading == Heading::about_text || column.heading == Heading::aside ? 1 : 0;
  }
  if (texts > 0 && about > 0) {
    out.refuse(line, "a table of texts and what is known of them, expected a lexicon",
               "is it a corpus? lexicons are given with -l, a corpus without it");
  }
}

void refuse_texts(const TableFacts& facts, const TableShape& shape, const DictionaryBuilder& out,
                  std::uint32_t line) {
  constexpr std::size_t many_words = 15;  // of a cell, on average
  for (const std::size_t column : shape.terms) {
    const ColumnFacts& terms = facts.columns[column];
    if (terms.filled > 0 && terms.words > terms.filled * many_words) {
      out.refuse(line,
                 fmt::format("{}, whose cells have {} words on average, expected terms",
                             called(facts, column, true), terms.words / terms.filled),
                 "is it a corpus? lexicons are given with -l, a corpus without it");
    }
  }
}

[[noreturn]] void refuse_doubt(const std::string& doubt, const std::vector<SeparatedRow>& rows,
                               const DictionaryBuilder& out) {
  out.refuse(
      rows.front().line,
      fmt::format("a table whose columns are not clear: {}. Its first rows: {}", doubt, shown_rows(rows, 3)),
      fmt::format(
          "name the columns in the first row: category, term. Or say what they are: slant lexicon convert {} "
          "--header no --table-columns category,term -o OUT.lex (also variant, weight, member, list, or - for "
          "nothing)",
          out.file()));
}

}  // namespace

void read_table(std::string_view text, const ImportOptions& options, DictionaryBuilder& out) {
  char separator = find_separator(text);
  if (separator == 0) separator = first_separator(text);
  if (separator == 0) {
    out.refuse(1, "lines that no tab, comma or semicolon cuts alike, expected a table",
               "give every row as many cells as the first; a plain list of words is read with --from words");
  }
  std::vector<SeparatedRow> rows = separated_rows(text, separator, out);
  settle_head(rows, out);
  if (rows.empty()) out.refuse(1, "an empty table", "expected rows of a term and its category");
  const std::uint32_t line = rows.front().line;
  const std::size_t columns = columns_of(rows);
  if (columns > column_limit || columns * rows.size() > cell_limit) {
    out.refuse(line,
               fmt::format("a table of {} columns and {} rows, expected at most {} columns and {} cells",
                           columns, rows.size(), column_limit, cell_limit),
               "is it a dictionary? each column is a category");
  }
  const TableFacts facts = measure_table(rows, columns);
  if (options.columns.empty()) refuse_corpus(facts, out, line);
  const TableShape shape = shape_of(facts, options);
  if (!shape.doubt.empty()) refuse_doubt(shape.doubt, rows, out);
  if (options.columns.empty()) refuse_texts(facts, shape, out, line);
  out.tell(told(shape, facts, line));
  read_rows(std::move(rows), facts, shape, out);
}

}  // namespace slant
