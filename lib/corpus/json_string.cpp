// The escapes of RFC 8259.
#include "corpus/json_string.hpp"

#include <algorithm>
#include <cstdint>

#include "base/ascii.hpp"
#include "base/unicode.hpp"

namespace slant {
namespace {

// The code unit of "\uXXXX" at `at`.
std::optional<std::uint32_t> unit_at(std::string_view text, std::size_t at) {
  if (text.size() < at + 6 || text[at] != '\\' || text[at + 1] != 'u') return std::nullopt;
  std::uint32_t unit = 0;
  for (std::size_t i = at + 2; i < at + 6; ++i) {
    const int digit = hex_value(text[i]);
    if (digit < 0) return std::nullopt;
    unit = unit * 16 + static_cast<std::uint32_t>(digit);
  }
  return unit;
}

bool is_lead(std::uint32_t unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}

bool is_trail(std::uint32_t unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

}  // namespace

std::optional<std::size_t> unescape_json(std::string_view text, std::string& memory,
                                         std::string_view& meaning) {
  std::size_t escape = text.find('\\');
  if (escape == std::string_view::npos) {
    meaning = text;
    return 0;
  }
  constexpr std::string_view letters = "\"\\/bfnrt";
  constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
  memory.clear();
  std::size_t lone = 0;
  for (std::size_t at = 0; at < text.size(); escape = text.find('\\', at)) {
    escape = std::min(escape, text.size());
    memory.append(text, at, escape - at);
    at = escape;
    if (at == text.size()) break;
    const std::size_t letter = at + 1 < text.size() ? letters.find(text[at + 1]) : std::string_view::npos;
    if (letter != std::string_view::npos) {
      memory += meant[letter];
      at += 2;
      continue;
    }
    const auto unit = unit_at(text, at);
    if (!unit) return std::nullopt;
    at += 6;
    std::uint32_t c = *unit;
    const auto partner = is_lead(c) ? unit_at(text, at) : std::nullopt;
    if (partner && is_trail(*partner)) {
      c = 0x10000 + ((c - 0xD800) << 10) + (*partner - 0xDC00);
      at += 6;
    } else if (is_lead(c) || is_trail(c)) {
      c = 0xFFFD;
      ++lone;
    }
    append_utf8(c, memory);
  }
  meaning = memory;
  return lone;
}

}  // namespace slant
