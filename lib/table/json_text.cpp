// JSON piece by piece.
#include "table/json_text.hpp"

#include <cmath>
#include <iterator>

#include <fmt/format.h>

#include "base/unicode.hpp"

namespace slant {

std::string json_quoted(std::string_view text) {
  std::string valid(text);
  replace_malformed(valid);
  std::string out = "\"";
  out.reserve(valid.size() + 2);
  for (const char c : valid) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) < 0x20 || c == '<' || c == '\x7F') {
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
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
