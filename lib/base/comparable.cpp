// Look-alike values made equal: white space, invisible marks, composed letters.
#include "base/comparable.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "base/unicode.hpp"

namespace slant {
namespace {

// Line separators and controls part words as a space does.
bool parts_words(UChar32 c) {
  return u_isUWhiteSpace(c) || u_charType(c) == U_CONTROL_CHAR;
}

bool is_joiner(UChar32 c) {
  return c == 0x200C || c == 0x200D || c == 0x034F || (c >= 0xFE00 && c <= 0xFE0F);
}

bool shows_nothing(UChar32 c) {
  return u_charType(c) == U_FORMAT_CHAR && !is_joiner(c);
}

void trim_joiners(std::string& value) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(value.data());
  std::int32_t begin = 0, end = static_cast<std::int32_t>(value.size());
  for (std::int32_t at = 0; at < end; begin = at) {
    UChar32 c = 0;
    U8_NEXT(bytes, at, end, c);
    if (!is_joiner(c)) break;
  }
  for (std::int32_t at = end; at > begin; end = at) {
    UChar32 c = 0;
    U8_PREV(bytes, begin, at, c);
    if (!is_joiner(c)) break;
  }
  value = value.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

}  // namespace

bool is_plainly_comparable(std::string_view value) {
  if (value.empty()) return true;
  if (value.front() == ' ' || value.back() == ' ') return false;
  unsigned char odd = 0;  // bytes alone, so that compilers take many at once
  for (std::size_t i = 1; i < value.size(); ++i) {
    const auto c = static_cast<unsigned char>(value[i]), before = static_cast<unsigned char>(value[i - 1]);
    odd = static_cast<unsigned char>(
        odd | static_cast<unsigned char>(static_cast<unsigned char>(c - ' ') > '~' - ' ') |
        static_cast<unsigned char>(static_cast<unsigned char>(c | before) == ' '));
  }
  return odd == 0 && value.front() > ' ' && value.front() <= '~';
}

bool make_comparable(std::string& value) {
  if (is_plainly_comparable(value)) return false;
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(value.data());
  std::string made;
  bool space = false;
  for (std::size_t at = 0; at < value.size();) {
    UChar32 c = 0;
    U8_NEXT(bytes, at, value.size(), c);
    if (shows_nothing(c)) continue;
    if (parts_words(c)) {
      space = !made.empty();
      continue;
    }
    if (std::exchange(space, false)) made += ' ';
    append_utf8(static_cast<std::uint32_t>(c), made);
  }
  trim_joiners(made);
  make_nfc(made);
  if (made == value) return false;
  value = std::move(made);
  return true;
}

}  // namespace slant
