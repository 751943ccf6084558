// Cells of tables: numbers, marks, and the many ways to say nothing.
#include "lexicon/formats/table_cells.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/unicode.hpp"
#include "lexicon/formats/builder.hpp"

namespace slant {
namespace {

constexpr std::size_t longest_mark = 6;  // bytes

template <std::size_t n>
bool is_mark(std::string_view cell, const std::array<std::string_view, n>& marks) {
  return cell.size() <= longest_mark && std::find(marks.begin(), marks.end(), fold_case(cell)) != marks.end();
}

}  // namespace

bool says_nothing(std::string_view cell) {
  constexpr std::array<std::string_view, 7> nothing = {"NA", "N/A", "#N/A", "n/a", "NaN", "NULL", "None"};
  return std::find(nothing.begin(), nothing.end(), cell) != nothing.end();
}

bool read_score(std::string_view cell, bool comma, double& value) {
  constexpr std::string_view minus = "−";
  if (read_number(cell, value)) return true;
  const bool typographic = cell.starts_with(minus);
  if (!typographic && !comma) return false;
  std::string plain(cell);
  if (typographic) plain.replace(0, minus.size(), "-");
  const std::size_t at = plain.find(',');
  if (comma && at != std::string::npos && plain.find('.') == std::string::npos) plain[at] = '.';
  return read_number(plain, value);
}

bool is_member(std::string_view cell, std::string_view column) {
  constexpr auto marks =
      std::to_array<std::string_view>({"1", "1.0", "1.00", "1,0", "x", "yes", "y", "true", "t", "ja", "wahr",
                                       "oui", "vrai", "sí", "si", "+", "✓", "✔", "×"});
  if (cell.empty()) return false;
  if (is_mark(cell, marks)) return true;
  return cell.size() == column.size() && fold_case(cell) == fold_case(column);
}

bool is_no_member(std::string_view cell) {
  constexpr auto marks = std::to_array<std::string_view>(
      {"0", "0.0", "0.00", "0,0", "no", "n", "false", "f", "nein", "falsch", "non", "faux", "-", "–"});
  return is_mark(cell, marks);
}

std::string_view without_sense(std::string_view term) {
  const std::size_t at = term.rfind('#');
  if (at == 0 || at == std::string_view::npos || at + 1 == term.size()) return term;
  return term.find_first_not_of("0123456789", at + 1) == std::string_view::npos ? term.substr(0, at) : term;
}

}  // namespace slant
