// A row a document, speaker or group; a column a variant.
#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "study/typed_layouts.hpp"

namespace slant {
namespace {

// Names that no variant has: a column of them is one of labels even where all its values are numbers.
bool names_labels(std::string_view name, const std::vector<std::string>& by) {
  constexpr std::array<std::string_view, 13> names{"doc_id", "outlet", "date",  "event", "title",
                                                   "id",     "group",  "label", "year",  "quarter",
                                                   "month",  "week",   "day"};
  return name.empty() || name == "column_1" ||  // R's write.csv leaves the name of the first column empty
         std::find(names.begin(), names.end(), name) != names.end() ||
         std::find(by.begin(), by.end(), name) != by.end();
}

struct WideColumns {
  std::vector<std::size_t> labels, counts;
  std::optional<std::size_t> words;
};

WideColumns told_apart(const TypedGrid& grid, const std::vector<std::string>& by) {
  WideColumns columns;
  std::vector<Diagnostic> mixed;
  for (std::size_t c = 0; c < grid.names.size(); ++c) {
    std::optional<std::size_t> number, word;  // the first row of each
    std::size_t numbers = 0, filled = 0;
    for (std::size_t r = 0; r < grid.rows.size(); ++r) {
      const std::string& cell = grid.rows[r][c];
      if (cell.empty()) continue;
      auto& first = is_number(cell) ? number : word;
      if (!first) first = r;
      ++filled;
      numbers += is_number(cell) ? 1 : 0;
    }
    if (names_labels(grid.names[c], by) || (word && !number)) {
      columns.labels.push_back(c);
    } else if (word && number && c == 0) {
      columns.labels.push_back(c);  // such as 7a, 7b, 8
    } else if (word && 2 * numbers < filled) {
      const std::size_t odd = std::max(*word, *number);
      mixed.push_back(
          {Severity::error,
           {grid.path, grid.lines[odd], 0},
           fmt::format("'{}' in column '{}', which has {} in line {}", grid.rows[odd][c], grid.names[c],
                       odd == *word ? "a number" : "a word", grid.lines[std::min(*word, *number)]),
           "a column holds counts, integers from 0, or labels; labels that look like numbers are "
           "taken where --by names their column",
           {},
           1});
    } else if (grid.names[c] == "words") {
      columns.words = c;
    } else {
      columns.counts.push_back(c);
    }
  }
  if (!mixed.empty()) throw InputError(std::move(mixed));
  if (columns.counts.empty()) {
    throw InputError(
        fmt::format("{}: the table has no column of counts", grid.path),
        "the first line names the columns: labels, then one column of integers a variant; or the "
        "columns variant and count, one observation a row");
  }
  return columns;
}

VariantId variant_of(const std::string& name, SchemaOfNames& names) {
  const std::size_t slash = name.find('/');
  if (slash == std::string::npos || slash == 0 || slash + 1 == name.size()) {
    return names.variant("", "counts", name, ChoiceKind::choice);
  }
  return names.variant("", name.substr(0, slash), name.substr(slash + 1), ChoiceKind::choice);
}

}  // namespace

TypedRows rows_of_wide(const TypedGrid& grid, const std::vector<std::string>& by) {
  const WideColumns columns = told_apart(grid, by);
  TypedRows made;
  SchemaOfNames names(made.schema);
  std::vector<VariantId> variants;
  for (const std::size_t c : columns.counts) variants.push_back(variant_of(grid.names[c], names));
  for (const std::size_t c : columns.labels) made.label_names.push_back(grid.names[c]);
  if (made.label_names.empty()) made.label_names.emplace_back("row");

  std::vector<Diagnostic> wrong;
  for (std::size_t r = 0; r < grid.rows.size(); ++r) {
    TypedRow row;
    for (const std::size_t c : columns.labels) row.labels.push_back(grid.rows[r][c]);
    if (columns.labels.empty()) row.labels.push_back(std::to_string(r + 1));
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < variants.size(); ++i) {
      const auto count = count_of(grid.rows[r][columns.counts[i]]);
      if (!count) wrong.push_back(no_count(grid, r, columns.counts[i]));
      sum += count.value_or(0);
      if (count.value_or(0) > 0) row.counts.emplace_back(variants[i].value, *count);
    }
    row.words = sum;
    if (columns.words) {
      const auto words = count_of(grid.rows[r][*columns.words]);
      if (!words) wrong.push_back(no_count(grid, r, *columns.words));
      row.words = words.value_or(0);
    }
    std::sort(row.counts.begin(), row.counts.end());
    made.rows.push_back(std::move(row));
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
  return made;
}

}  // namespace slant
