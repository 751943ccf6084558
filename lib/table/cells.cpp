// Numbers and missing values as text.
#include "table/cells.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace slant {
namespace {

constexpr const char* dash = "–";
constexpr const char* replacement = "\xEF\xBF\xBD";

std::string rounded(double number, int decimals) {
  if (std::isnan(number)) return dash;
  if (std::isinf(number)) return number > 0 ? "∞" : "-∞";
  std::string text = fmt::format("{:.{}f}", number, decimals);
  if (text[0] == '-' && text.find_first_not_of("-0.") == std::string::npos) text.erase(0, 1);
  return text;
}

// U+202A–U+202E and U+2066–U+2069 override or embed a direction of writing and would do so to the rest of
// the line.
bool turns_direction(std::string_view text) {
  if (text.size() < 3 || text[0] != '\xE2') return false;
  if (text[1] == '\x80') return text[2] >= '\xAA' && text[2] <= '\xAE';
  return text[1] == '\x81' && text[2] >= '\xA6' && text[2] <= '\xA9';
}

// U+0080–U+009F
bool is_c1(std::string_view text) {
  return text.size() > 1 && text[0] == '\xC2' && static_cast<unsigned char>(text[1]) < 0xA0;
}

}  // namespace

std::string exact(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return fmt::format("{}", *integer);
  if (const auto* number = std::get_if<double>(&value)) {
    if (!std::isnan(*number)) return fmt::format("{}", *number);
  }
  return {};
}

std::string shown(const Value& value, const Column& column) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return fmt::format("{}", *integer);
  if (const auto* number = std::get_if<double>(&value)) return rounded(*number, column.decimals);
  return dash;
}

const std::string& heading_of(const Column& column) {
  return column.heading.empty() ? column.name : column.heading;
}

std::string on_one_line(std::string_view text) {
  std::string line;
  line.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::string_view rest = text.substr(at);
    if (byte == '\r' && rest.size() > 1 && rest[1] == '\n') {
      ++at;
    } else if (byte == '\n' || byte == '\r' || byte == '\t') {
      line += ' ';
      ++at;
    } else if (byte < 0x20 || byte == 0x7F) {
      line += replacement;
      ++at;
    } else if (is_c1(rest)) {
      line += replacement;
      at += 2;
    } else if (turns_direction(rest)) {
      line += replacement;
      at += 3;
    } else {
      line += text[at++];
    }
  }
  return line;
}

}  // namespace slant
