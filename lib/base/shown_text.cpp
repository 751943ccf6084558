// What of a text is shown as it is, character by character.
#include "base/shown_text.hpp"

#include <cstdint>
#include <string_view>

#include <unicode/utf8.h>

namespace slant {
namespace {

constexpr const char* replacement = "\xEF\xBF\xBD";

// What stands for the character; nullptr: itself. Negative: malformed.
const char* shown_instead(UChar32 c, bool keeps_lines) {
  if (c < 0) return replacement;
  if (c < 0x20) {
    if (c != '\n' && c != '\t' && c != '\r') return replacement;
    if (!keeps_lines) return " ";
    return c == '\r' ? "\n" : nullptr;
  }
  if (c < 0x7F) return nullptr;
  if (c < 0xA0) return replacement;                          // DEL, C1
  if (c == 0x061C || c == 0x200E || c == 0x200F) return "";  // marks of direction
  if (c == 0x2028 || c == 0x2029) return " ";                // separators of lines and paragraphs
  const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  return turns ? replacement : nullptr;
}

UChar32 take(std::string_view text, std::size_t& at) {
  if (static_cast<unsigned char>(text[at]) < 0x80) return text[at++];
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  UChar32 c = 0;
  U8_NEXT(bytes, at, text.size(), c);
  return c;
}

bool is_shown_whole(std::string_view text, bool keeps_lines) {
  for (std::size_t at = 0; at < text.size();) {
    if (shown_instead(take(text, at), keeps_lines) != nullptr) return false;
  }
  return true;
}

std::string shown_text(std::string text, bool keeps_lines) {
  if (is_shown_whole(text, keeps_lines)) return text;
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const UChar32 c = take(text, at);
    if (c == '\r' && at < text.size() && text[at] == '\n') continue;
    if (const char* const instead = shown_instead(c, keeps_lines)) {
      shown += instead;
    } else {
      shown.append(text, begin, at - begin);
    }
  }
  return shown;
}

}  // namespace

std::string on_one_line(std::string text) {
  return shown_text(std::move(text), false);
}

std::string on_its_lines(std::string text) {
  return shown_text(std::move(text), true);
}

}  // namespace slant
