// Escapes of ECMA-376 (ST_Xstring), read one at a time.
#include "text/spreadsheet_escape.hpp"

#include <charconv>

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "base/ascii.hpp"
#include "text/code_point.hpp"
#include "text/windows_1252.hpp"

namespace slant {
namespace {

constexpr std::size_t escape_bytes = 7;

// The UTF-16 unit that is written at `at`, or -1.
UChar32 unit_at(std::string_view text, std::size_t at) {
  const std::string_view escape = text.substr(at < text.size() ? at : text.size(), escape_bytes);
  if (escape.size() < escape_bytes || escape[0] != '_' || to_lower_case(escape[1]) != 'x' || escape[6] != '_')
    return -1;
  std::uint32_t unit = 0;
  const char* end = escape.data() + 6;
  const auto read = std::from_chars(escape.data() + 2, end, unit, 16);
  return read.ec == std::errc() && read.ptr == end ? static_cast<UChar32>(unit) : -1;
}

bool is_number_in_a_name(UChar32 c) {
  return c >= 0x800 && (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
}

}  // namespace

std::size_t read_spreadsheet_escape(std::string_view text, std::size_t at, std::string& out) {
  UChar32 c = unit_at(text, at);
  std::size_t size = escape_bytes;
  if (c < 0) return 0;
  if (U16_IS_LEAD(c)) {
    const UChar32 trail = unit_at(text, at + size);
    if (trail < 0 || !U16_IS_TRAIL(trail)) return 0;
    c = U16_GET_SUPPLEMENTARY(c, trail);
    size += escape_bytes;
  }
  if (u_isdefined(c) == 0 || U_IS_SURROGATE(c) || (size == escape_bytes && is_number_in_a_name(c))) return 0;
  if (c == '\r') {
    const bool line_feed_follows = text.substr(at + size, 1) == "\n" || unit_at(text, at + size) == '\n';
    out += line_feed_follows ? '\r' : '\n';
  } else if (c == '\n' || c == '\t') {
    out += static_cast<char>(c);
  } else {
    if (c >= 0x80 && c < 0xA0) c = static_cast<UChar32>(windows_1252_character(static_cast<std::uint8_t>(c)));
    append_code_point(u_iscntrl(c) != 0 && u_charType(c) == U_CONTROL_CHAR ? ' ' : c, out);
  }
  return size;
}

}  // namespace slant
