// The words on both sides of the mark, and the signs of addresses and names around them.
#include "text/missing_space.hpp"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>

#include "base/ascii.hpp"
#include "text/code_point.hpp"

namespace slant {
namespace {

constexpr std::size_t farthest = 64;  // bytes looked at on each side

bool ends_in_lower_case(std::string_view text) {
  std::size_t at = text.size();
  for (int i = 0; i < 2; ++i) {
    if (at == 0) return false;
    const UChar32 c = code_point_before(text, at);
    if (!u_isULowercase(c)) return false;
  }
  return true;
}

// "The", and "A" or "I" before a space.
bool starts_capitalised(std::string_view text) {
  if (text.empty()) return false;
  std::size_t at = 0;
  const UChar32 c = next_code_point(text, at);
  if (!u_isUUppercase(c) || at == text.size()) return false;
  if (c == 'A' || c == 'I') {
    if (text[at] == ' ' || text[at] == '\'') return true;
  }
  return u_isULowercase(next_code_point(text, at));
}

// Up to the next white space.
std::string_view token_before(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0 && text.size() - begin < farthest && !is_space(text[begin - 1])) --begin;
  return text.substr(begin);
}

std::string_view token_after(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && end < farthest && !is_space(text[end])) ++end;
  return text.substr(0, end);
}

bool is_address(std::string_view token) {
  return token.find_first_of("/@\\_=#<>") != std::string_view::npos || token.substr(0, 3) == "www";
}

// What follows the full stop in "Example.Com", "Report.Pdf", "Node.Js".
bool is_suffix(std::string_view after) {
  constexpr std::array<std::string_view, 22> suffixes{"Com",  "Org", "Net", "Gov", "Edu", "Info", "Co", "Io",
                                                      "Tv",   "Uk",  "De",  "Fr",  "Ru",  "Eu",   "Me", "Js",
                                                      "Html", "Htm", "Php", "Pdf", "Doc", "Jpg"};
  const std::size_t end = std::min(after.find_first_of(" \n\t\r.,;:!?)'\""), after.size());
  const std::string_view word = after.substr(0, end);
  return std::find(suffixes.begin(), suffixes.end(), word) != suffixes.end();
}

}  // namespace

bool lacks_space(std::string_view text, std::size_t at) {
  if (at == 0 || at + 1 == text.size()) return false;
  const auto next = static_cast<std::uint8_t>(text[at + 1]);
  if (next < 'A' || (next > 'Z' && next < 0x80)) return false;
  const std::string_view before = text.substr(0, at);
  const std::string_view after = text.substr(at + 1);
  if (!ends_in_lower_case(before) || !starts_capitalised(after)) return false;
  const std::string_view left = token_before(before);
  const std::string_view right = token_after(after);
  if (is_address(left) || is_address(right)) return false;
  return text[at] == ':' || !is_suffix(after);
}

}  // namespace slant
