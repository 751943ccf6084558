// One character at a time; only U+0085 asks for its neighbours.
#include "text/c1_controls.hpp"

#include <cstdint>

#include <unicode/uchar.h>

#include "text/code_point.hpp"
#include "text/windows_1252.hpp"

namespace slant {
namespace {

constexpr std::int32_t next_line = 0x85;

bool ends_a_line(std::int32_t c) {
  return c == 0 || c == '\n' || c == '\r' || c == next_line;
}

bool ends_a_sentence(std::int32_t c) {
  return c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == ')' || c == 0x94 || c == 0x201D;
}

// Between two lines: beside a line end, behind the end of a sentence, or before a capital; but a space behind
// it, or before it, shows that it is a mark on a line.
bool parts_lines(std::string_view text, std::size_t at, std::size_t behind) {
  const std::int32_t left = code_point_ending_at(text, at);
  const std::int32_t right = code_point_at(text, behind);
  if (ends_a_line(left) || (ends_a_line(right) && behind < text.size())) return true;
  if (left == ' ' || right == ' ') return false;
  return (ends_a_sentence(left) && right != '.') || u_isUUppercase(right) != 0;
}

}  // namespace

std::size_t read_c1_control(std::string_view text, std::size_t at, std::string& out) {
  std::size_t behind = at;
  const std::int32_t c = next_code_point(text, behind);
  if (c < 0x80 || c >= 0xA0) return 0;
  if (c == next_line && parts_lines(text, at, behind)) return 0;
  const std::uint32_t meant = windows_1252_character(static_cast<std::uint8_t>(c));
  if (meant == static_cast<std::uint32_t>(c)) return 0;
  append_code_point(static_cast<std::int32_t>(meant), out);
  return behind - at;
}

}  // namespace slant
