// Tables and their output, for tests.
#pragma once

#include <sstream>
#include <string>

#include "table/writer.hpp"

namespace slant::testing {

inline Column text_column(std::string name, std::string heading = {}) {
  Column column;
  column.name = std::move(name);
  column.heading = std::move(heading);
  return column;
}

inline Column number_column(std::string name, int decimals = 3, std::string heading = {}) {
  Column column = text_column(std::move(name), std::move(heading));
  column.numeric = true;
  column.decimals = decimals;
  return column;
}

inline std::string written(Format format, const std::vector<Table>& tables,
                           const WriterOptions& options = {}) {
  std::ostringstream out;
  write(format, tables, out, options);
  return out.str();
}

// Quotes, separators, markup, two writing systems, an emoji and numbers that do not exist.
inline Table hostile_table() {
  const double nan = std::stod("nan");
  return table_of("hostile", {text_column("outlet"), number_column("share", 2), number_column("count")},
                  {{Value("a,b"), Value(0.1), Value(std::int64_t{1})},
                   {Value("say \"so\""), Value(nan), Value()},
                   {Value("two\nlines"), Value(2.0 / 3), Value(std::int64_t{-12})},
                   {Value("R&D | 50% \\x_y"), Value(1e21), Value(std::int64_t{1234567890123})},
                   {Value(" =1+1"), Value(-0.001), Value(std::int64_t{0})},
                   {Value("新华社 🙂"), Value(1.0), Value(std::int64_t{7})},
                   {Value("الجزيرة"), Value(0.0), Value(std::int64_t{8})},
                   {Value(""), Value(), Value(std::int64_t{9})}});
}

}  // namespace slant::testing
