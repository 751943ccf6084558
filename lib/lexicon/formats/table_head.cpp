// Finds the row that names the columns.
#include "lexicon/formats/table_head.hpp"

#include <algorithm>

#include "lexicon/formats/table_columns.hpp"

namespace slant {
namespace {

constexpr std::size_t most_titles = 20;
constexpr std::size_t looked_at = 200;  // rows

std::size_t filled_cells(const SeparatedRow& row) {
  return static_cast<std::size_t>(std::count_if(row.cells.begin(), row.cells.end(),
                                                [](const std::string& cell) { return !cell.empty(); }));
}

std::size_t known_names(const SeparatedRow& row) {
  return static_cast<std::size_t>(
      std::count_if(row.cells.begin(), row.cells.end(), [](const std::string& cell) {
        const Heading heading = heading_of(cell);
        return heading != Heading::unknown && heading != Heading::pole && heading != Heading::about_text;
      }));
}

// A cell alone above rows of several, or cells of which fewer are filled than in a row below that names columns.
bool is_title(const std::vector<SeparatedRow>& rows, std::size_t at) {
  const std::size_t end = std::min(rows.size(), at + 1 + looked_at);
  const std::size_t filled = filled_cells(rows[at]);
  if (end - at < 3 || known_names(rows[at]) > 0) return false;
  if (known_names(rows[at + 1]) > 1 && filled < filled_cells(rows[at + 1])) return true;
  const auto wide = std::count_if(rows.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                                  rows.begin() + static_cast<std::ptrdiff_t>(end),
                                  [](const SeparatedRow& row) { return filled_cells(row) > 1; });
  return filled == 1 && static_cast<std::size_t>(wide) * 10 >= (end - at - 1) * 8;
}

std::size_t titles(const std::vector<SeparatedRow>& rows) {
  std::size_t count = 0;
  while (count < std::min(most_titles, rows.size()) && is_title(rows, count)) ++count;
  return count;
}

// 1, 2, 3 … in front of every row, and no name for them.
bool lacks_name_of_numbers(const std::vector<SeparatedRow>& rows) {
  if (rows.size() < 3) return false;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (rows[i].cells.size() != rows.front().cells.size() + 1 || rows[i].cells.front() != std::to_string(i))
      return false;
  }
  return true;
}

}  // namespace

void settle_head(std::vector<SeparatedRow>& rows, DictionaryBuilder& out) {
  const std::size_t above = titles(rows);
  for (std::size_t i = 0; i < above; ++i) {
    out.lose(rows[i].line, rows[i].cells.front(), "a title above the table: no entry");
  }
  rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(above));
  if (lacks_name_of_numbers(rows)) rows.front().cells.insert(rows.front().cells.begin(), std::string());
}

}  // namespace slant
