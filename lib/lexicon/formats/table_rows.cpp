// Questions about the columns of a table, each answered by a pass over its rows.
#include "lexicon/formats/table_rows.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include <fmt/format.h>

namespace slant {

const std::string& cell_of(const SeparatedRow& row, std::size_t column) {
  static const std::string nothing;
  return column < row.cells.size() ? row.cells[column] : nothing;
}

std::size_t filled_cells(const std::vector<SeparatedRow>& rows, std::size_t first, std::size_t column) {
  std::size_t filled = 0;
  for (std::size_t i = first; i < rows.size(); ++i) filled += cell_of(rows[i], column).empty() ? 0 : 1;
  return filled;
}

std::size_t distinct_cells(const std::vector<SeparatedRow>& rows, std::size_t first, std::size_t column) {
  std::unordered_set<std::string_view> texts;
  for (std::size_t i = first; i < rows.size(); ++i) texts.insert(cell_of(rows[i], column));
  return texts.size();
}

bool comes_again(const std::vector<SeparatedRow>& rows, std::size_t column) {
  const std::string& text = cell_of(rows.front(), column);
  return !text.empty() && std::any_of(rows.begin() + 1, rows.end(), [&](const SeparatedRow& row) {
    return cell_of(row, column) == text && row.cells != rows.front().cells;
  });
}

std::string shown_rows(const std::vector<SeparatedRow>& rows, std::size_t most) {
  std::string shown;
  for (std::size_t i = 0; i < std::min(most, rows.size()); ++i) {
    shown += fmt::format("{}{}", i == 0 ? "" : "; ", fmt::join(rows[i].cells, " | "));
  }
  return shown;
}

}  // namespace slant
