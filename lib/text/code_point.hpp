// Code points of valid UTF-8, one at a time in both directions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/unicode.hpp"

namespace slant {

inline bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// The code point at `at` < size, which moves behind it. Malformed input gives some number and never leaves the text.
template <class Offset>
inline std::int32_t next_code_point(std::string_view text, Offset& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0x80) return lead;
  if (lead < 0xE0 && at < text.size()) {  // the letters of most alphabets
    return static_cast<std::int32_t>((lead & 0x1FU) << 6U | (static_cast<unsigned char>(text[at++]) & 0x3FU));
  }
  if (lead >= 0xE0 && lead < 0xF0 && text.size() - at >= 2) {  // Chinese, Indian and other scripts
    const std::uint32_t second = static_cast<unsigned char>(text[at]) & 0x3FU;
    const std::uint32_t third = static_cast<unsigned char>(text[at + 1]) & 0x3FU;
    at += 2;
    return static_cast<std::int32_t>((lead & 0x0FU) << 12U | second << 6U | third);
  }
  std::uint32_t c = lead & (lead < 0xE0 ? 0x1FU : lead < 0xF0 ? 0x0FU : 0x07U);
  for (int rest = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3; rest > 0 && at < text.size(); --rest) {
    c = (c << 6U) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  }
  return static_cast<std::int32_t>(c);
}

// The code point that ends at `at` > 0, which moves before it.
template <class Offset>
inline std::int32_t code_point_before(std::string_view text, Offset& at) {
  for (int i = 0; i < 4 && at > 0; ++i) {
    if (!is_continuation(text[--at])) break;
  }
  Offset copy = at;
  return next_code_point(text, copy);
}

// 0 at the end, or the begin, of the text.
template <class Offset>
inline std::int32_t code_point_at(std::string_view text, Offset at) {
  return at < text.size() ? next_code_point(text, at) : 0;
}
template <class Offset>
inline std::int32_t code_point_ending_at(std::string_view text, Offset at) {
  return at > 0 ? code_point_before(text, at) : 0;
}

inline void append_code_point(std::int32_t code_point, std::string& out) {
  append_utf8(static_cast<std::uint32_t>(code_point), out);
}

}  // namespace slant
