// Lines of a file, whatever ends them, and the pieces of a line.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace slant {

struct TextLine {
  std::string_view text;
  std::uint32_t number;  // from 1
};

// Lines end with LF, CR LF or CR. The last needs no end.
std::vector<TextLine> lines_of(std::string_view text);

// Without blanks at its ends.
std::string_view without_blanks(std::string_view text);

bool all_digits(std::string_view text);  // and at least one

bool is_blank(char c);  // space, tab and the other white space of ASCII

// Columns of white space at the beginning; a tab goes on to the next multiple of 8.
std::size_t indentation(std::string_view line);

// Pieces between blanks.
std::vector<std::string_view> pieces(std::string_view text);

}  // namespace slant
