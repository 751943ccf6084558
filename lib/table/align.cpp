// Padding and line breaking by display width.
#include "table/align.hpp"

#include <algorithm>

#include "base/unicode.hpp"

namespace slant {
namespace {

// The bytes of the first character with what combines with it.
std::size_t first_character(std::string_view text) {
  std::size_t end = 0;
  do {
    const std::size_t begin = end++;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
    if (begin > 0 && display_width(text.substr(begin, end - begin)) > 0) return begin;
  } while (end < text.size());
  return end;
}

// Bytes of as many characters as fit, at least one.
std::size_t fitting(std::string_view text, std::size_t width) {
  std::size_t end = first_character(text);
  while (end < text.size()) {
    const std::size_t next = end + first_character(text.substr(end));
    if (display_width(text.substr(0, next)) > width) break;
    end = next;
  }
  return end;
}

// Pieces end with the space or joint at which a line may end.
std::vector<std::string_view> pieces_of(std::string_view text, Break at) {
  const std::string_view ends = at == Break::spaces ? " " : " -_/";
  std::vector<std::string_view> pieces;
  while (!text.empty()) {
    const std::size_t end = text.find_first_of(ends);
    const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
    pieces.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return pieces;
}

std::string_view without_last_space(std::string_view text) {
  if (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

void wrap_line(std::string_view text, std::size_t width, Break at, std::vector<std::string>& lines) {
  if (display_width(text) <= width) {
    lines.emplace_back(without_last_space(text));
    return;
  }
  const std::size_t before = lines.size();
  std::string line;
  const auto end_line = [&] {
    lines.emplace_back(without_last_space(line));
    line.clear();
  };
  for (std::string_view piece : pieces_of(text, at)) {
    if (!line.empty() && display_width(line) + display_width(without_last_space(piece)) > width) end_line();
    while (at == Break::spaces && display_width(without_last_space(piece)) > width) {
      const std::size_t size = fitting(piece, width);
      line = piece.substr(0, size);
      piece.remove_prefix(size);
      end_line();
    }
    line += piece;
  }
  if (!line.empty() || lines.size() == before) end_line();
}

}  // namespace

std::string pad_left(std::string_view text, std::size_t width) {
  const std::size_t own = display_width(text);
  return std::string(width > own ? width - own : 0, ' ').append(text);
}

std::string pad_right(std::string_view text, std::size_t width) {
  const std::size_t own = display_width(text);
  return std::string(text).append(width > own ? width - own : 0, ' ');
}

std::string shorten_end(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) return std::string(text);
  std::string_view kept;
  while (kept.size() < text.size()) {
    const std::size_t next = kept.size() + first_character(text.substr(kept.size()));
    if (display_width(text.substr(0, next)) + 1 > width) break;
    kept = text.substr(0, next);
  }
  const bool is_word_end = text[kept.size()] == ' ';
  const std::size_t space = kept.rfind(' ');
  if (!is_word_end && space != std::string_view::npos && space > 0) kept = kept.substr(0, space);
  return std::string(without_last_space(kept)) + "…";
}

std::string shorten_start(std::string_view text, std::size_t width) {
  std::size_t left = display_width(text);
  if (left <= width) return std::string(text);
  char before = ' ';
  while (left + 1 > width) {
    const std::size_t size = first_character(text);
    left -= display_width(text.substr(0, size));
    before = text[size - 1];
    text.remove_prefix(size);
  }
  const std::size_t space = text.find(' ');
  if (before != ' ' && space != std::string_view::npos && space + 1 < text.size()) text.remove_prefix(space);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return "…" + std::string(text);
}

std::vector<std::string> wrap(std::string_view text, std::size_t width, Break at) {
  std::vector<std::string> lines;
  width = std::max<std::size_t>(width, 1);
  for (;;) {
    const std::size_t end = text.find('\n');
    wrap_line(text.substr(0, end), width, at, lines);
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

}  // namespace slant
