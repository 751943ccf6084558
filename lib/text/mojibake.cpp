// Runs of misread characters, decoded and judged.
#include "text/mojibake.hpp"

#include <cstdint>

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include "base/unicode.hpp"
#include "text/code_point.hpp"
#include "text/windows_1252.hpp"

namespace slant {
namespace {

constexpr int most_times = 3;  // how often a text is taken to have been misread

// One character that was misread as several.
struct Misread {
  std::size_t end{0};  // in the misread text; 0: none
  UChar32 character{0};
};

int length_of(int lead) {
  return lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

Misread decode(std::string_view text, std::size_t at) {
  std::size_t end = at;
  const int lead = windows_1252_byte(static_cast<std::uint32_t>(next_code_point(text, end)));
  const int length = length_of(lead);
  if (length == 0) return {};
  char bytes[4] = {static_cast<char>(lead)};
  for (int i = 1; i < length; ++i) {
    // “â€” without its third character is what is left of ” where undefined bytes were dropped.
    const bool cut_quote = i == 2 && lead == 0xE2 && static_cast<std::uint8_t>(bytes[1]) == 0x80;
    std::size_t next = end;
    const int byte =
        end < text.size() ? windows_1252_byte(static_cast<std::uint32_t>(next_code_point(text, next))) : -1;
    if (byte < 0x80 || byte > 0xBF) return cut_quote ? Misread{end, 0x201D} : Misread{};
    bytes[i] = static_cast<char>(byte);
    end = next;
  }
  const std::string_view character(bytes, static_cast<std::size_t>(length));
  return is_valid_utf8(character) ? Misread{end, code_point_at(character, std::size_t{0})} : Misread{};
}

// What may follow a capital that ends a word: “AMANHÃ»”, “Å…”.
bool ends_a_word(UChar32 c) {
  return c == 0xA0 || c == 0xAB || c == 0xBB || c == 0xB7 || c == 0xAE || (c >= 0x2010 && c <= 0x203A) ||
         c == 0x2122;
}

// The misread form of `c`, which stands at [at, …), does not occur in real text.
bool stands_alone(std::string_view text, std::size_t at, UChar32 c) {
  if (c >= 0x10000) return true;                                                // “ðŸ”: emoji
  if (c == 0xFEFF || c == 0xFFFD || (c >= 0xFB00 && c <= 0xFB06)) return true;  // “ï»¿”, “ï¿½”, ligatures
  if (c >= 0x2000 && c < 0x2E00) return !(c >= 0x2140 && c <= 0x217F);  // “â€”, “â„”, “âœ”; not “â…”
  if (u_isUUppercase(code_point_ending_at(text, at))) {
    next_code_point(text, at);
    if (ends_a_word(code_point_at(text, at))) return false;
  }
  if (c >= 0xA0 && c <= 0xBF) return true;                  // “Â£”
  if (c == 0x192 || c == 0x2C6 || c == 0x2DC) return true;  // Windows-1252 itself misread: “Ëœ”
  return (c >= 0xC0 && c <= 0x17F && u_isalpha(c)) || c == 0x219 || c == 0x21B;
}

// Letters of one script beyond Latin count from two in a row: “Ð” and “Ñ” are letters, “ÐÑ” hardly ever a word.
UScriptCode script_of(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  return u_isalpha(c) || u_charType(c) == U_NON_SPACING_MARK || u_charType(c) == U_COMBINING_SPACING_MARK
             ? uscript_getScript(c, &status)
             : USCRIPT_COMMON;
}

bool is_text_script(UScriptCode script) {
  return script != USCRIPT_COMMON && script != USCRIPT_INHERITED && script != USCRIPT_LATIN &&
         script != USCRIPT_UNKNOWN;
}

// The run of misread characters that begins at `at`, decoded once.
std::size_t decode_run(std::string_view text, std::size_t at, std::string& out) {
  std::size_t end = at;
  while (end < text.size()) {
    const Misread found = decode(text, end);
    if (found.end == 0) break;
    const UScriptCode script = script_of(found.character);
    if (is_text_script(script)) {
      const Misread second = decode(text, found.end);
      if (second.end == 0 || script_of(second.character) != script) break;
      append_code_point(found.character, out);
      append_code_point(second.character, out);
      end = second.end;
      for (Misread more = decode(text, end); more.end != 0 && script_of(more.character) == script;
           more = decode(text, end)) {
        append_code_point(more.character, out);
        end = more.end;
      }
    } else if (stands_alone(text, end, found.character)) {
      append_code_point(found.character, out);
      end = found.end;
    } else {
      break;
    }
  }
  return end - at;
}

// The same for a text that is a decoded run: everything in it that is still misread.
std::string decode_again(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t taken = decode_run(text, at, out); taken > 0) {
      at += taken;
    } else {
      const std::size_t begin = at;
      next_code_point(text, at);
      out.append(text, begin, at - begin);
    }
  }
  return out;
}

}  // namespace

std::size_t read_mojibake(std::string_view text, std::size_t at, std::string& out) {
  std::string decoded;
  const std::size_t taken = decode_run(text, at, decoded);
  if (taken == 0) return 0;
  for (int times = 1; times < most_times; ++times) {
    std::string again = decode_again(decoded);
    if (again == decoded) break;
    decoded = std::move(again);
  }
  out += decoded;
  return taken;
}

}  // namespace slant
