// UTF-8: validity, replacement of what is malformed, code point counts, display width.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace slant {

bool is_valid_utf8(std::string_view bytes);

// Writes a code point that is no surrogate, and returns the end: 1 to 4 bytes.
inline char* write_utf8(std::uint32_t c, char* out) {
  const auto byte = [&](std::uint32_t value) { *out++ = static_cast<char>(value); };
  const auto tail = [&](unsigned shift) { byte(0x80U | ((c >> shift) & 0x3FU)); };
  if (c < 0x80) {
    byte(c);
  } else if (c < 0x800) {
    byte(0xC0U | (c >> 6U));
    tail(0);
  } else if (c < 0x10000) {
    byte(0xE0U | (c >> 12U));
    tail(6);
    tail(0);
  } else {
    byte(0xF0U | (c >> 18U));
    tail(12);
    tail(6);
    tail(0);
  }
  return out;
}

inline void append_utf8(std::uint32_t c, std::string& out) {
  char bytes[4];
  out.append(bytes, write_utf8(c, bytes));
}

// Bytes of the character that valid UTF-8 begins with.
inline std::size_t point_size(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) ++size;
  return size;
}

// Bytes of the letter (Unicode Alphabetic) that valid UTF-8 begins with; 0 where it begins with none.
std::size_t letter_size(std::string_view text);

// Replaces each maximal malformed part by U+FFFD (as Unicode and WHATWG advise); returns how many were
// replaced. `text` is untouched when it is valid.
std::size_t replace_malformed(std::string& text);

// Code points in valid UTF-8.
std::size_t code_points(std::string_view text);

// Full case folding: what is equal but for case becomes equal, the same in every locale.
std::string fold_case(std::string_view text);

// Unicode's normalization form C: letters composed with their marks.
void make_nfc(std::string& text);

// Columns on a terminal: East Asian wide characters count 2, combining and zero-width characters 0.
std::size_t display_width(std::string_view text);

// "72.1" and "15.0": word rules, case folding and dictionaries come from these, so results name them.
std::string icu_version();
std::string unicode_version();

}  // namespace slant
