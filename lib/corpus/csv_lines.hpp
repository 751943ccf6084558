// What single lines of a table tell where its quotation marks do not: whether a line is a row of its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace slant {

struct RowShape {
  std::size_t fields{0};
  char delimiter{','};
  bool spaced{false};  // the file has spaces behind delimiters; else such a space is one of prose
};

// The size of the first line with its end, LF, CRLF or CR; that of all where there is no end.
std::size_t size_of_line(std::string_view text);

// LF, CRLF and CR each end a line.
std::uint64_t count_line_ends(std::string_view bytes);

// Whether the line has all fields of a row, or some of them and then a quoted one that goes on in other lines.
bool looks_like_row(std::string_view line, const RowShape& shape);

// Whether it has more fields than a row, and none of its delimiters looks like one of prose.
bool looks_like_longer_row(std::string_view line, const RowShape& shape);

// `row` is of several lines, as its quotation marks say. Whether it is rather as many rows: the first and the last
// line and most of the others have, marks being characters, all fields of a row, and none is empty.
bool lines_are_rows(std::string_view row, const RowShape& shape);

}  // namespace slant
