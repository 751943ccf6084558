// Reads a small table (CSV, TSV, JSON Lines) into rows of cells.
#include "study/typed_grid.hpp"

#include <algorithm>
#include <charconv>
#include <memory>

#include <fmt/format.h>

#include "corpus/stream_records.hpp"

namespace slant {

std::optional<std::size_t> TypedGrid::column(std::string_view name) const {
  const auto at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) return std::nullopt;
  return static_cast<std::size_t>(at - names.begin());
}

TypedGrid read_grid(const std::string& path, const std::string& layout) {
  TypedGrid grid;
  grid.path = path;
  std::uint64_t bytes = 0;
  StreamOptions options;
  if (!type_of_name(path)) options.type = FileType::csv;
  StreamRecords reader(std::make_unique<FileSource>(path, bytes), {path, path}, options);

  std::vector<Diagnostic> wrong;
  std::vector<Fault> faults;
  Record record;
  for (auto outcome = reader.next(record, faults); outcome != RecordReader::Outcome::end;
       outcome = reader.next(record, faults)) {
    if (outcome != RecordReader::Outcome::record) continue;
    std::vector<std::string> row(grid.names.size());
    for (RecordValue& value : record.values) {
      const auto at = grid.column(value.name);
      if (at) {
        row[*at] = std::move(value.value);
      } else {
        grid.names.push_back(value.name);
        row.push_back(std::move(value.value));
      }
    }
    grid.rows.push_back(std::move(row));
    grid.lines.push_back(record.place.line);
  }
  for (Fault& fault : faults) {
    if (fault.diagnostic.severity == Severity::error) wrong.push_back(std::move(fault.diagnostic));
  }
  if (grid.rows.empty() && wrong.empty()) {
    wrong.push_back({Severity::error, {path, 0, 0}, "the table has no rows", layout, {}, 1});
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
  for (auto& row : grid.rows) row.resize(grid.names.size());  // JSON objects may lack names
  return grid;
}

std::optional<std::uint32_t> count_of(std::string_view cell) {
  std::uint32_t count = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), count);
  if (error != std::errc{} || end != cell.data() + cell.size()) return std::nullopt;
  return count;
}

Diagnostic no_count(const TypedGrid& grid, std::size_t row, std::size_t column) {
  const std::string& cell = grid.rows[row][column];
  const std::string what = cell.empty() ? "an empty cell" : fmt::format("'{}'", cell);
  std::string hint = "a count is an integer from 0 to 4294967295; write 0 where nothing was found";
  if (cell.size() >= 10 && cell.find_first_not_of("0123456789") == std::string::npos) {
    hint = "a count is at most 4294967295: divide all counts, words too, by the same number";
  }
  if (is_number(cell) && cell.find_first_of(".eE") != std::string::npos) {
    hint = "counts are integers: give the counts themselves, not shares, rates or weights";
  }
  return {Severity::error,
          {grid.path, grid.lines[row], 0},
          fmt::format("{} in column '{}', expected a count", what, grid.names[column]),
          std::move(hint),
          {},
          1};
}

bool is_number(std::string_view cell) {
  if (cell.starts_with('+')) cell.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
  const bool is_word =
      !cell.empty() && cell.find_first_of("0123456789") == std::string_view::npos;  // inf, nan
  return !cell.empty() && error == std::errc{} && end == cell.data() + cell.size() && !is_word;
}

}  // namespace slant
