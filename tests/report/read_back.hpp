// Tables as tests look at them: written, or row by row.
#pragma once

#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "table/writer.hpp"

namespace slant::testing {

inline std::string written(Format format, const std::vector<Table>& tables, std::size_t width = 100) {
  std::ostringstream out;
  WriterOptions options;
  options.width = width;
  write(format, tables, out, options);
  return out.str();
}

inline std::string written(Format format, const Table& table, std::size_t width = 100) {
  return written(format, std::vector<Table>{table}, width);
}

inline std::vector<Row> rows_of(const Table& table) {
  std::vector<Row> rows;
  for (Row row; table.next(row); row.clear()) rows.push_back(row);
  return rows;
}

}  // namespace slant::testing
