// Numbers and missing values as text.
#include "table/cells.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

#include <fmt/compile.h>

#include "base/shown_text.hpp"

namespace slant {
namespace {

std::string rounded(double number, int decimals) {
  if (std::isinf(number)) return number > 0 ? "∞" : "-∞";
  std::string text = fmt::format(FMT_COMPILE("{:.{}f}"), number, decimals);
  if (text[0] == '-' && text.find_first_not_of("-0.") == std::string::npos) text.erase(0, 1);
  return text;
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

void append_paragraphs(std::string_view note, std::string (*escaped)(std::string_view), std::string& out) {
  for (std::size_t end = note.find('\n'); end != std::string_view::npos; end = note.find('\n')) {
    out += escaped(on_one_line(std::string(note.substr(0, end)))) + "\n\n";
    note.remove_prefix(end + 1);
  }
  out += escaped(on_one_line(std::string(note))) + '\n';
}

}  // namespace slant
