// Cells of tables: numbers, marks, and the many ways to say nothing.
#include "lexicon/formats/table_cells.hpp"

#include <algorithm>
#include <array>

#include "base/unicode.hpp"
#include "lexicon/formats/builder.hpp"

namespace slant {
namespace {

bool is_mark(std::string_view folded) {
  constexpr std::array<std::string_view, 8> marks = {"1", "x", "yes", "true", "ja", "oui", "sí", "✓"};
  return std::find(marks.begin(), marks.end(), folded) != marks.end();
}

}  // namespace

bool says_nothing(std::string_view cell) {
  constexpr std::array<std::string_view, 7> nothing = {"NA", "N/A", "#N/A", "n/a", "NaN", "NULL", "None"};
  return std::find(nothing.begin(), nothing.end(), cell) != nothing.end();
}

bool says_number(std::string_view cell) {
  double value = 0;
  return read_number(cell, value);
}

bool is_member(std::string_view cell, std::string_view column) {
  const std::string folded = fold_case(cell);
  return is_mark(folded) || (!folded.empty() && folded == fold_case(column));
}

bool is_no_member(std::string_view cell) {
  constexpr std::array<std::string_view, 6> marks = {"0", "no", "false", "nein", "non", "-"};
  return std::find(marks.begin(), marks.end(), fold_case(cell)) != marks.end();
}

std::string_view without_sense(std::string_view term) {
  const std::size_t at = term.rfind('#');
  if (at == 0 || at == std::string_view::npos || at + 1 == term.size()) return term;
  return term.find_first_not_of("0123456789", at + 1) == std::string_view::npos ? term.substr(0, at) : term;
}

}  // namespace slant
