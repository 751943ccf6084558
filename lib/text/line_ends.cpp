// A mark between two letters, and a line end behind it.
#include "text/line_ends.hpp"

#include <algorithm>

#include <unicode/uchar.h>

#include "text/code_point.hpp"

namespace slant {
namespace {

constexpr std::size_t widest_blank = 256;  // of the indent of a column

bool is_blank_mark(char c) {
  return c == ' ' || c == '\t';
}

std::size_t past_blanks(std::string_view text, std::size_t at) {
  const std::size_t limit = std::min(text.size(), at + widest_blank);
  while (at < limit && is_blank_mark(text[at])) ++at;
  return at;
}

}  // namespace

std::size_t division_at(std::string_view text, std::size_t at, std::size_t mark) {
  const UChar32 before = code_point_ending_at(text, at);
  if (!u_isalpha(before)) return 0;
  const std::size_t size = line_end_size(text, at + mark);
  if (size == 0) return 0;
  const UChar32 after = code_point_at(text, at + mark + size);
  // A capital goes on a word of capitals alone.
  if (!u_isalpha(after) || (u_isUUppercase(after) && !u_isUUppercase(before))) return 0;
  return mark + size;
}

std::size_t line_end_size(std::string_view text, std::size_t at) {
  std::size_t end = past_blanks(text, at);
  const bool carriage = end < text.size() && text[end] == '\r';
  if (carriage) ++end;
  if (end < text.size() && text[end] == '\n') {
    ++end;
  } else if (!carriage) {
    return 0;
  }
  return past_blanks(text, end) - at;
}

std::size_t certain_division(std::string_view text, std::size_t at) {
  const std::string_view mark = text.substr(at, 2);
  return mark == "\u00AD" || mark == "\u00AC" ? division_at(text, at, mark.size()) : 0;
}

std::size_t possible_division(std::string_view text, std::size_t at) {
  if (text[at] == '-') return division_at(text, at, 1);
  return text.substr(at, 3) == "\u2010" ? division_at(text, at, 3) : 0;
}

}  // namespace slant
