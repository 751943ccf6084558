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

// Cells of which fewer are filled than in the row below, which names columns.
bool is_above_names(const std::vector<SeparatedRow>& rows, std::size_t at) {
  return at + 1 < rows.size() && known_names(rows[at]) < 2 && known_names(rows[at + 1]) > 1 &&
         filled_cells(rows[at]) < filled_cells(rows[at + 1]);
}

// Rows of a single cell above rows of several.
std::size_t lone_cells_above(const std::vector<SeparatedRow>& rows) {
  std::size_t count = 0;
  while (count < std::min(most_titles, rows.size()) && filled_cells(rows[count]) == 1 &&
         known_names(rows[count]) == 0)
    ++count;
  const std::size_t end = std::min(rows.size(), count + looked_at);
  std::size_t wide = 0;
  for (std::size_t i = count; i < end; ++i) wide += filled_cells(rows[i]) > 1 ? 1 : 0;
  return end - count > 1 && wide * 10 >= (end - count) * 8 ? count : 0;
}

std::size_t titles(const std::vector<SeparatedRow>& rows) {
  std::size_t count = lone_cells_above(rows);
  while (count < most_titles && is_above_names(rows, count)) ++count;
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
