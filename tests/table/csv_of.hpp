// A table as CSV, which is short to compare.
#pragma once

#include <sstream>
#include <string>

#include "table/writer.hpp"

namespace slant::testing {

inline std::string csv_of(const Table& table) {
  std::ostringstream out;
  write(Format::csv, {table}, out);
  return out.str();
}

}  // namespace slant::testing
