// Classes of ASCII characters: digits, letters, white space. No other character is in any, whatever the locale.
#pragma once

#include <algorithm>
#include <string_view>

namespace slant {

template <class Char>
constexpr bool is_digit(Char c) {
  return c >= '0' && c <= '9';
}

template <class Char>
constexpr bool is_lower_case(Char c) {
  return c >= 'a' && c <= 'z';
}

template <class Char>
constexpr bool is_upper_case(Char c) {
  return c >= 'A' && c <= 'Z';
}

template <class Char>
constexpr bool is_letter(Char c) {
  return is_lower_case(c) || is_upper_case(c);
}

template <class Char>
constexpr bool is_letter_or_digit(Char c) {
  return is_letter(c) || is_digit(c);
}

// The value of a hexadecimal digit; -1 of what is none.
constexpr int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

constexpr char to_lower_case(char c) {
  return is_upper_case(c) ? static_cast<char>(c | 0x20) : c;
}

// White space as JSON has it: the space, the tab and what ends lines.
inline constexpr std::string_view white_space = " \t\r\n";

constexpr bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr bool is_blank(std::string_view text) {
  return text.find_first_not_of(white_space) == std::string_view::npos;
}

// Without those characters at its ends.
constexpr std::string_view trimmed(std::string_view text, std::string_view characters = white_space) {
  const std::size_t begin = std::min(text.find_first_not_of(characters), text.size());
  return text.substr(begin, text.find_last_not_of(characters) + 1 - begin);
}

}  // namespace slant
