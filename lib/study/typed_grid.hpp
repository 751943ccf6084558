// A small table as it was typed: names, cells, and the line of each row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace slant {

struct TypedGrid {
  std::string path;
  std::vector<std::string> names;  // of the columns
  std::vector<std::vector<std::string>> rows;
  std::vector<std::uint64_t> lines;  // by row

  std::optional<std::size_t> column(std::string_view name) const;
};

// What one row of a typed table says: labels, and counts by the number of the variant.
struct TypedRow {
  std::vector<std::string> labels;
  std::uint64_t words{0};
  std::vector<std::pair<std::uint32_t, std::uint32_t>> counts;  // variant, count; by variant, above zero
};

// Throws InputError with all rows that cannot be read, and for a table without rows, with `layout` as what
// should be there.
TypedGrid read_grid(const std::string& path, const std::string& layout);

// A count as it is typed, or what is wrong with it.
std::optional<std::uint32_t> count_of(std::string_view cell);
Diagnostic no_count(const TypedGrid& grid, std::size_t row, std::size_t column);

bool is_number(std::string_view cell);

}  // namespace slant
