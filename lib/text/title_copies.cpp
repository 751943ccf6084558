// Title and text compared word by word.
#include "text/title_copies.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "text/code_point.hpp"

namespace slant {
namespace {

constexpr std::size_t head = 300;              // code points of the text in which a copy may start
constexpr std::size_t words_enough_alone = 4;  // a shorter title may be an ordinary part of a sentence

// Whether folding changes the word's first letter.
bool is_capital(const CutField& field, std::uint32_t word) {
  std::uint32_t at = field.words.bytes(word).begin;
  std::size_t folded_at = 0;
  return next_code_point(field.text, at) != next_code_point(field.words.folded(word), folded_at);
}

// A copy of “No talks with rebels” does not begin inside “there are no talks with rebels”.
bool is_copy(const CutField& title, const CutField& text, std::uint32_t at) {
  const std::uint32_t size = title.words.size();
  if (text.words.size() - at < size) return false;
  for (std::uint32_t i = 0; i < size; ++i) {
    if (title.words.folded(i) != text.words.folded(at + i)) return false;
  }
  return is_capital(text, at) || !is_capital(title, 0);
}

// No word shares a line with the copy.
bool fills_lines(const CutField& text, std::uint32_t at, std::uint32_t size) {
  const auto line_end_between = [&](std::uint32_t begin, std::uint32_t end) {
    return text.text.substr(begin, end - begin).find('\n') != std::string_view::npos;
  };
  const bool opens = at == 0 || line_end_between(text.words.bytes(at - 1).end, text.words.bytes(at).begin);
  const std::uint32_t next = at + size;
  return opens && (next == text.words.size() ||
                   line_end_between(text.words.bytes(next - 1).end, text.words.bytes(next).begin));
}

// With the marks that touch the copy: its full stop and quotation marks go with it.
ByteSpan with_marks(const CutField& text, std::uint32_t first, std::uint32_t last) {
  ByteSpan span{text.words.bytes(first).begin, text.words.bytes(last).end};
  const std::uint32_t from = first == 0 ? 0 : text.words.bytes(first - 1).end;
  const std::uint32_t next = last + 1;
  const std::uint32_t to =
      next == text.words.size() ? static_cast<std::uint32_t>(text.text.size()) : text.words.bytes(next).begin;
  while (span.begin > from && !is_space(text.text[span.begin - 1])) --span.begin;
  while (span.end < to && !is_space(text.text[span.end])) ++span.end;
  return span;
}

}  // namespace

void find_title_copies(const CutField& title, const CutField& text, std::vector<ByteSpan>& out) {
  out.clear();
  const std::uint32_t size = title.words.size();
  if (size == 0) return;
  constexpr std::size_t longest_code_point = 4;
  const std::string_view first = title.words.folded(0);
  for (std::uint32_t at = 0; at < text.words.size();) {
    if (text.words.folded(at) != first) {
      // Counting code points is for copies alone: too far is known by the bytes.
      if (text.words.bytes(at).begin >= head * longest_code_point) return;
      ++at;
      continue;
    }
    const std::uint32_t begin = text.words.bytes(at).begin;
    if (is_copy(title, text, at) && (size >= words_enough_alone || fills_lines(text, at, size))) {
      if (code_points(text.text.substr(0, begin)) >= head) return;
      out.push_back(with_marks(text, at, at + size - 1));
      at += size;
    } else {
      ++at;
    }
  }
}

}  // namespace slant
