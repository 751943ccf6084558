// Encodings of dictionaries, told from few bytes: a word in twenty is enough.
#include "lexicon/formats/decode.hpp"

#include <algorithm>
#include <array>

#include "base/encoding.hpp"
#include "base/unicode.hpp"
#include "lexicon/formats/builder.hpp"

namespace slant {
namespace {

Decoded decoded(std::string_view bytes, const std::string& encoding) {
  Decoded result;
  result.encoding = encoding;
  bytes.remove_prefix(bom_bytes(bytes, encoding));
  if (names_utf8(encoding)) {
    result.text = bytes;
    result.malformed = replace_malformed(result.text);
  } else {
    result.malformed = Decoder(encoding).decode(bytes, true, result.text);
  }
  if (result.text.starts_with("\xEF\xBB\xBF")) result.text.erase(0, 3);
  return result;
}

// <?xml version="1.0" encoding="ISO-8859-1"?>
std::string declared(std::string_view bytes) {
  if (!bytes.starts_with("<?xml")) return {};
  std::string_view head = bytes.substr(0, std::min(bytes.find("?>"), std::size_t{200}));
  const std::size_t at = head.find("encoding=");
  if (at == std::string_view::npos || at + 10 >= head.size()) return {};
  head.remove_prefix(at + 9);
  const std::size_t end = head.find(head.front(), 1);
  return end == std::string_view::npos ? std::string() : std::string(head.substr(1, end - 1));
}

struct Script {
  std::size_t kana{0}, wide{0}, other{0};  // other: not ASCII, and no mark of Japanese texts
};

// Of valid UTF-8.
Script script_of(std::string_view text) {
  Script seen;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead < 0xC0) continue;
    if (lead < 0xE3 || lead > 0xE9) {
      ++seen.other;
      continue;
    }
    const auto second = static_cast<unsigned char>(text[i + 1]);
    ++seen.wide;
    seen.kana += lead == 0xE3 && second >= 0x81 && second <= 0x83 ? 1 : 0;  // U+3040 to U+30FF
  }
  return seen;
}

bool is_japanese(const Decoded& text) {
  const Script seen = script_of(text.text);
  return text.malformed == 0 && seen.kana > 0 && seen.other * 10 <= seen.wide;
}

}  // namespace

Decoded decode_dictionary(std::string_view bytes, const std::string& file, const std::string& encoding) {
  if (!encoding.empty()) return decoded(bytes, encoding);
  const DetectedEncoding detected = detect_encoding(bytes.substr(0, std::size_t{1} << 16U));
  const bool utf16 = detected.name.starts_with("UTF-16") || detected.name.starts_with("UTF-32");
  if (utf16) return decoded(bytes, detected.name);
  if (bytes.find('\0') != std::string_view::npos) {
    refuse_file(file, 0, "a binary file, expected a lexicon as plain text", "");
  }
  if (const std::string name = declared(bytes); !name.empty()) return decoded(bytes, name);
  if (is_valid_utf8(bytes)) return decoded(bytes, "UTF-8");
  for (const char* name : {"EUC-JP", "Shift_JIS"}) {
    Decoded japanese = decoded(bytes, name);
    if (is_japanese(japanese)) return japanese;
  }
  // A slip in a file of UTF-8 is a slip; else the letters of Western Europe.
  return decoded(bytes, detected.certain ? "UTF-8" : "windows-1252");
}

}  // namespace slant
