// JSON piece by piece.
#include "table/json_text.hpp"

#include <cmath>
#include <iterator>

#include <fmt/format.h>

#include "base/unicode.hpp"

namespace slant {
namespace {

// A code point of three bytes or fewer at `at` that steers a terminal or turns the direction of the line: an editor that
// shows the JSON would obey. 0: another.
unsigned steering(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  if (byte(0) == 0xC2 && byte(1) < 0xA0) return byte(1);
  if (byte(0) != 0xE2) return 0;
  const unsigned code = 0x2000 + ((byte(1) & 0x3FU) << 6U) + (byte(2) & 0x3FU);
  return (0x202A <= code && code <= 0x202E) || (0x2066 <= code && code <= 0x2069) ? code : 0;
}

}  // namespace

std::string json_quoted(std::string_view text) {
  std::string valid(text);
  replace_malformed(valid);
  std::string out = "\"";
  out.reserve(valid.size() + 2);
  for (std::size_t i = 0; i < valid.size(); ++i) {
    const char c = valid[i];
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) < 0x20 || c == '<' || c == '\x7F') {
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    } else if (const unsigned code = steering(valid, i); code != 0) {
      out += fmt::format("\\u{:04x}", code);
      i += code < 0x800 ? 1 : 2;
    } else {
      out += c;
    }
  }
  return out += '"';
}

void JsonText::separate() {
  if (!first_) text_ += ',';
  first_ = false;
}

JsonText& JsonText::open(char bracket) {
  separate();
  text_ += bracket;
  first_ = true;
  return *this;
}

JsonText& JsonText::close(char bracket) {
  text_ += bracket;
  first_ = false;
  return *this;
}

JsonText& JsonText::key(std::string_view name) {
  separate();
  text_ += json_quoted(name);
  text_ += ':';
  first_ = true;
  return *this;
}

JsonText& JsonText::string(std::string_view value) {
  separate();
  text_ += json_quoted(value);
  return *this;
}

JsonText& JsonText::integer(std::int64_t value) {
  separate();
  fmt::format_to(std::back_inserter(text_), "{}", value);
  return *this;
}

JsonText& JsonText::count(std::uint64_t value) {
  separate();
  fmt::format_to(std::back_inserter(text_), "{}", value);
  return *this;
}

JsonText& JsonText::number(double value, int digits) {
  if (!std::isfinite(value)) return null();
  separate();
  fmt::format_to(std::back_inserter(text_), "{:.{}g}", value == 0 ? 0.0 : value, digits);
  return *this;
}

JsonText& JsonText::boolean(bool value) {
  separate();
  text_ += value ? "true" : "false";
  return *this;
}

JsonText& JsonText::null() {
  separate();
  text_ += "null";
  return *this;
}

}  // namespace slant
