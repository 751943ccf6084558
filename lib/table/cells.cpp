// Numbers and missing values as text.
#include "table/cells.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

#include <fmt/compile.h>

namespace slant {
namespace {

constexpr const char* replacement = "\xEF\xBF\xBD";

std::string rounded(double number, int decimals) {
  if (std::isinf(number)) return number > 0 ? "∞" : "-∞";
  std::string text = fmt::format(FMT_COMPILE("{:.{}f}"), number, decimals);
  if (text[0] == '-' && text.find_first_not_of("-0.") == std::string::npos) text.erase(0, 1);
  return text;
}

// U+202A–U+202E and U+2066–U+2069 override or embed a direction of writing and would do so to the rest of the line.
bool turns_direction(std::string_view text) {
  if (text.size() < 3 || text[0] != '\xE2') return false;
  if (text[1] == '\x80') return text[2] >= '\xAA' && text[2] <= '\xAE';
  return text[1] == '\x81' && text[2] >= '\xA6' && text[2] <= '\xA9';
}

// U+0080–U+009F
bool is_c1(std::string_view text) {
  return text.size() > 1 && text[0] == '\xC2' && static_cast<unsigned char>(text[1]) < 0xA0;
}

// Whether on_one_line would change it.
bool is_on_one_line(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20 || byte == 0x7F) return false;
    if (byte >= 0x80 && (is_c1(text.substr(at)) || turns_direction(text.substr(at)))) return false;
  }
  return true;
}

}  // namespace

char* put_exact(std::int64_t number, char* at) {
  if (number >= 0 && number < 10) {
    *at = static_cast<char>('0' + number);
    return at + 1;
  }
  return std::to_chars(at, at + longest_number, number).ptr;
}

char* put_exact(double number, char* at) {
  if (std::isnan(number)) return at;
  // Most are zeros: whole numbers need no search for the shortest digits.
  constexpr double safely_whole = 1e15;
  if (std::abs(number) < safely_whole && (number != 0 || !std::signbit(number))) {
    const auto whole = static_cast<std::int64_t>(number);
    if (static_cast<double>(whole) == number) return put_exact(whole, at);
  }
  return fmt::format_to(at, FMT_COMPILE("{}"), number);
}

char* put_exact(bool is_true, char* at) {
  const std::string_view word = is_true ? "true" : "false";
  return std::copy(word.begin(), word.end(), at);
}

std::string shown(const Value& value, const Column& column) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* integer = std::get_if<std::int64_t>(&value))
    return fmt::format(FMT_COMPILE("{}"), *integer);
  if (const auto* number = std::get_if<double>(&value); number != nullptr && !std::isnan(*number))
    return rounded(*number, column.decimals);
  if (const auto* is_true = std::get_if<bool>(&value)) return *is_true ? "true" : "false";
  return column.missing;
}

const std::string& heading_of(const Column& column) {
  return column.heading.empty() ? column.name : column.heading;
}

std::string on_one_line(std::string text) {
  if (is_on_one_line(text)) return text;
  std::string line;
  line.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::string_view rest = std::string_view(text).substr(at);
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

void append_paragraphs(std::string_view note, std::string (*escaped)(std::string_view), std::string& out) {
  for (std::size_t end = note.find('\n'); end != std::string_view::npos; end = note.find('\n')) {
    out += escaped(note.substr(0, end)) + "\n\n";
    note.remove_prefix(end + 1);
  }
  out += escaped(note) + '\n';
}

}  // namespace slant
