// Hard-wrapped blocks told from lists, verses and lines that are paragraphs.
#include "text/wrapped_lines.hpp"

#include <algorithm>

#include <unicode/uchar.h>

#include "base/span.hpp"
#include "text/code_point.hpp"

namespace slant {
namespace {

constexpr std::uint32_t shortest_width = 40;  // bytes; narrower blocks are lists and verses
constexpr std::uint32_t longest_width = 120;

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

// Without the blanks at its ends.
ByteSpan without_blanks(std::string_view text, ByteSpan line) {
  while (!line.empty() && is_blank(text[line.end - 1])) --line.end;
  while (!line.empty() && is_blank(text[line.begin])) ++line.begin;
  return line;
}

bool starts_in_lower_case(std::string_view line) {
  std::size_t at = 0;
  const UChar32 c = next_code_point(line, at);
  return u_isULowercase(c);
}

bool ends_a_sentence(std::string_view line) {
  const std::size_t last = line.find_last_not_of("\"')]");
  return last != std::string_view::npos && (line[last] == '.' || line[last] == '!' || line[last] == '?');
}

std::uint32_t first_word_size(std::string_view line) {
  return static_cast<std::uint32_t>(std::min(line.find(' '), line.size()));
}

struct Line {
  ByteSpan bytes;
  std::uint32_t feed;  // where its line feed is
};

class Block {
 public:
  explicit Block(std::string_view text) : text_(text) {}

  void add(Line line) { lines_.push_back(line); }

  // Appends its wraps to `out` and starts anew.
  void close(std::vector<std::uint32_t>& out) {
    const bool wrapped = lines_.size() >= 3 && is_full();
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      if (wrapped || (starts_in_lower_case(of(i + 1)) && !ends_a_sentence(of(i))))
        out.push_back(lines_[i].feed);
    }
    lines_.clear();
  }

 private:
  std::string_view of(std::size_t line) const {
    return text_.substr(lines_[line].bytes.begin, lines_[line].bytes.size());
  }

  // No line but the last had room for the word after it.
  bool is_full() const {
    std::uint32_t width = 0;
    for (const Line& line : lines_) width = std::max(width, line.bytes.size());
    if (width < shortest_width || width > longest_width) return false;
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      if (lines_[i].bytes.size() + 1 + first_word_size(of(i + 1)) <= width) return false;
    }
    return true;
  }

  std::string_view text_;
  std::vector<Line> lines_;
};

}  // namespace

void find_wraps(std::string_view text, std::vector<std::uint32_t>& out) {
  out.clear();
  Block block(text);
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t feed = std::min(text.find('\n', begin), text.size());
    const ByteSpan line =
        without_blanks(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(feed)});
    if (line.empty()) {
      block.close(out);
    } else {
      block.add({line, static_cast<std::uint32_t>(feed)});
    }
    begin = feed + 1;
  }
  block.close(out);
}

}  // namespace slant
