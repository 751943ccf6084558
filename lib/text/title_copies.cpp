// Title and text compared word by word.
#include "text/title_copies.hpp"

#include <algorithm>

#include "base/unicode.hpp"
#include "text/code_point.hpp"

namespace slant {
namespace {

constexpr std::size_t head = 300;              // code points of the text in which a copy may start
constexpr std::size_t words_enough_alone = 4;  // a shorter title may be an ordinary part of a sentence

// Whether folding changes the word's first letter.
bool is_capital(const CutField& field, std::size_t word) {
  std::uint32_t at = field.words[word].begin;
  std::size_t folded_at = 0;
  return next_code_point(field.text, at) != next_code_point(field.folded_word(word), folded_at);
}

// A copy of “No talks with rebels” does not begin inside “there are no talks with rebels”.
bool is_copy(const CutField& title, const CutField& text, std::size_t at) {
  const std::size_t size = title.words.size();
  if (text.words.size() - at < size) return false;
  if (is_capital(title, 0) && !is_capital(text, at)) return false;
  for (std::size_t i = 0; i < size; ++i) {
    if (title.folded_word(i) != text.folded_word(at + i)) return false;
  }
  return true;
}

// No word shares a line with the copy.
bool fills_lines(const CutField& text, std::size_t at, std::size_t size) {
  const auto line_end_between = [&](std::uint32_t begin, std::uint32_t end) {
    return text.text.substr(begin, end - begin).find('\n') != std::string_view::npos;
  };
  const bool opens = at == 0 || line_end_between(text.words[at - 1].end, text.words[at].begin);
  const std::size_t next = at + size;
  return opens &&
         (next == text.words.size() || line_end_between(text.words[next - 1].end, text.words[next].begin));
}

// With the marks that touch the copy: its full stop and quotation marks go with it.
ByteSpan with_marks(const CutField& text, std::size_t first, std::size_t last) {
  const auto is_space = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
  ByteSpan span{text.words[first].begin, text.words[last].end};
  const std::uint32_t from = first == 0 ? 0 : text.words[first - 1].end;
  const std::size_t next = last + 1;
  const std::uint32_t to =
      next == text.words.size() ? static_cast<std::uint32_t>(text.text.size()) : text.words[next].begin;
  while (span.begin > from && !is_space(text.text[span.begin - 1])) --span.begin;
  while (span.end < to && !is_space(text.text[span.end])) ++span.end;
  return span;
}

}  // namespace

void find_title_copies(const CutField& title, const CutField& text, std::vector<ByteSpan>& out) {
  out.clear();
  const std::size_t size = title.words.size();
  if (size == 0) return;
  std::size_t points = 0;  // code points before `counted`
  std::uint32_t counted = 0;
  for (std::size_t at = 0; at < text.words.size();) {
    const std::uint32_t begin = text.words[at].begin;
    points += code_points(text.text.substr(counted, begin - counted));
    counted = begin;
    if (points >= head) return;
    if (is_copy(title, text, at) && (size >= words_enough_alone || fills_lines(text, at, size))) {
      out.push_back(with_marks(text, at, at + size - 1));
      at += size;
    } else {
      ++at;
    }
  }
}

}  // namespace slant
