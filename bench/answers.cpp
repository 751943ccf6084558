// Slow and plain counts.
#include "answers.hpp"

#include <array>

namespace slant::bench {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// é and ñ are C3 A9 and C3 B1.
bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (lower(c) >= 'a' && lower(c) <= 'z') || byte == 0xC3 || (byte >= 0xA0 && byte < 0xC0);
}

// Quotation marks, dashes and the apostrophe ’ are three bytes that begin with E2 80.
constexpr std::string_view mark_begin = "\xE2\x80";
constexpr std::string_view apostrophe = "’";

bool is_in_mark(std::string_view text, std::size_t at) {
  return text.substr(at, 2) == mark_begin || (at >= 1 && text.substr(at - 1, 2) == mark_begin) ||
         (at >= 2 && text.substr(at - 2, 2) == mark_begin);
}

// Bytes of the mark at `at` that joins what stands around it; 0: it does not.
std::size_t joining(std::string_view text, std::size_t at) {
  const std::size_t length = text.substr(at, 3) == apostrophe ? 3 : 1;
  const char mark = length == 3 ? '\'' : text[at];
  const char before = text[at - 1], after = at + length < text.size() ? text[at + length] : ' ';
  const bool letters = (mark == '\'' || mark == '.' || mark == ':') && is_letter(before) && is_letter(after);
  const bool digits = (mark == '\'' || mark == '.' || mark == ',') && is_digit(before) && is_digit(after);
  return letters || digits ? length : 0;
}

}  // namespace

std::uint64_t words_by_hand(std::string_view text) {
  std::uint64_t words = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at, 2) != mark_begin && (is_letter(text[at]) || is_digit(text[at]))) {
      words += inside ? 0 : 1;
      inside = true;
      ++at;
      continue;
    }
    const std::size_t joins = inside ? joining(text, at) : 0;
    inside = joins > 0;
    at += joins > 0 ? joins : text.substr(at, 2) == mark_begin ? 3 : 1;
  }
  return words;
}

std::uint64_t runs_by_hand(std::string_view text) {
  constexpr std::array<std::string_view, 6> apart{" ", "\n", ",", ".", "،", "।"};
  std::uint64_t runs = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t mark = 0;
    for (const std::string_view one : apart) {
      if (text.substr(at, one.size()) == one) mark = one.size();
    }
    runs += !inside && mark == 0 ? 1 : 0;
    inside = mark == 0;
    at += mark > 0 ? mark : 1;
  }
  return runs;
}

std::uint64_t occurrences(const std::vector<Article>& articles, std::string_view word) {
  std::uint64_t count = 0;
  const auto is_edge = [](std::string_view text, std::size_t at) {
    return at >= text.size() || !is_letter(text[at]) || is_in_mark(text, at);
  };
  const auto add = [&](std::string_view text) {
    for (std::size_t at = 0; at + word.size() <= text.size(); ++at) {
      std::size_t equal = 0;
      while (equal < word.size() && lower(text[at + equal]) == word[equal]) ++equal;
      const bool begins = at == 0 || is_edge(text, at - 1);
      if (equal == word.size() && begins && is_edge(text, at + word.size())) ++count;
    }
  };
  for (const Article& article : articles) {
    add(article.title);
    add(article.text);
  }
  return count;
}

}  // namespace slant::bench
