// Counts what the cells of each column are.
#include "lexicon/formats/table_columns.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_set>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/table_cells.hpp"

namespace slant {
namespace {

// "1,5" and "0,125", not "1,500" or "1,5,2".
bool has_decimal_comma(std::string_view cell) {
  const std::size_t at = cell.find(',');
  if (at == std::string_view::npos || cell.find_first_of(",.", at + 1) != std::string_view::npos)
    return false;
  double value = 0;
  const bool below_one = at > 0 && cell[at - 1] == '0' && (at == 1 || !is_digit(cell[at - 2]));
  return (cell.size() - at - 1 != 3 || below_one) && read_score(cell, true, value);
}

void count_number(double value, ColumnFacts& facts) {
  ++facts.numbers;
  facts.fractions += value != std::floor(value) ? 1 : 0;
  facts.negatives += value < 0 ? 1 : 0;
  facts.zeros += value == 0 ? 1 : 0;
  facts.ones += value == 1 ? 1 : 0;
  facts.years += std::abs(value) >= 1900 && std::abs(value) <= 2100 ? 1 : 0;
}

std::size_t words_of(std::string_view cell) {
  std::size_t words = 1;
  for (const char c : cell) words += c == ' ' ? 1 : 0;
  return words;
}

bool says_decimal_comma(const std::vector<SeparatedRow>& rows, std::size_t columns) {
  return std::any_of(rows.begin(), rows.end(), [columns](const SeparatedRow& row) {
    for (std::size_t i = 0; i < std::min(columns, row.cells.size()); ++i) {
      if (has_decimal_comma(row.cells[i])) return true;
    }
    return false;
  });
}

ColumnFacts measure_column(const std::vector<SeparatedRow>& rows, std::size_t column, bool decimal_comma) {
  ColumnFacts facts;
  facts.first = cell_of(rows.front(), column);
  facts.heading = heading_of(facts.first);
  facts.rows = rows.size() - 1;
  facts.decimal_comma = decimal_comma;
  double value = 0;
  facts.first_is_number = read_score(facts.first, facts.decimal_comma, value);
  facts.first_is_mark = is_member(facts.first, {}) || is_no_member(facts.first);
  std::unordered_set<std::string_view> texts;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const std::string& cell = cell_of(rows[i], column);
    if (cell.empty()) continue;
    ++facts.filled;
    facts.end = i;
    if (texts.insert(cell).second) facts.poles += names_pole(cell) ? 1 : 0;
    facts.first_again = facts.first_again || (cell == facts.first && rows[i].cells != rows.front().cells);
    facts.words += words_of(cell);
    facts.lists += cell.find_first_of(",;") != std::string::npos ? 1 : 0;
    facts.numbers_rows = facts.numbers_rows && (cell == std::to_string(i) || cell == std::to_string(i - 1));
    if (read_score(cell, facts.decimal_comma, value)) count_number(value, facts);
    if (is_member(cell, facts.first)) {
      ++facts.members;
    } else if (is_no_member(cell)) {
      ++facts.outsiders;
    }
  }
  facts.distinct = texts.size();
  facts.numbers_rows = facts.numbers_rows && facts.filled > 1 && facts.filled == facts.rows;
  if (facts.numbers_rows && facts.first.empty())
    facts.heading = Heading::aside;  // as R and pandas write them
  return facts;
}

}  // namespace

const std::string& cell_of(const SeparatedRow& row, std::size_t column) {
  static const std::string nothing;
  return column < row.cells.size() ? row.cells[column] : nothing;
}

TableFacts measure_table(const std::vector<SeparatedRow>& rows, std::size_t columns) {
  TableFacts facts;
  facts.rows = rows.size();
  const bool decimal_comma = says_decimal_comma(rows, columns);
  for (std::size_t column = 0; column < columns; ++column)
    facts.columns.push_back(measure_column(rows, column, decimal_comma));
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const auto& cells = rows[i].cells;
    const auto filled =
        std::count_if(cells.begin(), cells.end(), [](const std::string& cell) { return !cell.empty(); });
    facts.lone_cells += filled == 1 ? 1 : 0;
    facts.headless += cells.front().empty() ? 1 : 0;
  }
  return facts;
}

std::string shown_rows(const std::vector<SeparatedRow>& rows, std::size_t most) {
  std::string shown;
  for (std::size_t i = 0; i < std::min(most, rows.size()); ++i) {
    shown += fmt::format("{}{}", i == 0 ? "" : "; ", fmt::join(rows[i].cells, " | "));
  }
  return shown;
}

}  // namespace slant
