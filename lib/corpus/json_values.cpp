// Finding the values; only the one at hand is held.
#include "corpus/json_values.hpp"

#include <algorithm>
#include <utility>

#include "base/ascii.hpp"

namespace slant {

bool separates_values(char c) {
  return is_space(c) || c == ',' || c == '\x1E' || c == '\xEF' || c == '\xBB' || c == '\xBF';
}

JsonValues::Outcome JsonValues::next() {
  pass(std::exchange(size_, 0));
  buffer_.shrink();
  const bool found = find_begin();
  value_line_ = line_;
  value_column_ = column_;
  if (!found) return Outcome::end;
  const char first = buffer_.bytes().front();
  return first == '{' || first == '[' ? find_end() : find_end_of_other();
}

// Drops bytes and counts the lines that they end, and the code points behind the last end.
void JsonValues::pass(std::size_t count) {
  for (const char c : buffer_.bytes().substr(0, count)) {
    const bool ends_line = c == '\n' || c == '\r';
    line_ += ends_line && !(c == '\n' && behind_cr_) ? 1U : 0U;
    column_ = ends_line ? 1U : column_ + ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U);
    behind_cr_ = c == '\r';
  }
  buffer_.drop(count);
}

// False at the end of the source.
bool JsonValues::find_begin() {
  bool line_begins = false;
  for (;;) {
    const std::string_view bytes = buffer_.bytes();
    std::size_t at = 0;
    for (; at < bytes.size(); ++at) {
      const char c = bytes[at];
      if (skips_lines_ && !(line_begins && c == '{')) {
        line_begins = c == '\n' || c == '\r' || (line_begins && separates_values(c));
        continue;
      }
      skips_lines_ = false;
      const bool opens = c == '[' && !in_list_;
      const bool closes = c == ']' && in_list_;
      if (opens || closes) in_list_ = opens;
      if (!opens && !closes && !separates_values(c)) break;
    }
    const bool found = at < bytes.size();
    pass(at);
    if (found) return true;
    if (!more()) return false;
  }
}

JsonValues::Outcome JsonValues::find_end() {
  extent_.start();
  for (;;) {
    // Never beyond the limit, so that what is too long does not depend on the chunks.
    const JsonExtent::Outcome outcome = extent_.scan(buffer_.bytes().substr(0, limit_ + 1));
    if (extent_.size() > limit_) return skip(outcome);
    size_ = extent_.size();
    if (outcome == JsonExtent::Outcome::ended) return Outcome::value;
    if (outcome == JsonExtent::Outcome::broken) {
      skips_lines_ = buffer_.bytes()[size_] != '{';
      return Outcome::broken;
    }
    if (!more()) return Outcome::unclosed;
  }
}

JsonValues::Outcome JsonValues::find_end_of_other() {
  const std::string_view ends = in_list_ ? "\r\n,]" : "\r\n";
  for (std::size_t seen = 0;;) {
    const std::string_view bytes = buffer_.bytes().substr(0, limit_ + 1);
    const std::size_t end = std::min(bytes.find_first_of(ends, seen), bytes.size());
    if (end > limit_) {
      pass(end);
      size_ = 0;
      skips_lines_ = true;
      return Outcome::too_long;
    }
    size_ = seen = end;
    if (end < bytes.size() || !more()) return Outcome::value;
  }
}

// To the end of the value, without holding it.
JsonValues::Outcome JsonValues::skip(JsonExtent::Outcome outcome) {
  while (outcome == JsonExtent::Outcome::need_more) {
    pass(extent_.size());
    extent_.forget();
    if (buffer_.bytes().empty() && !more()) break;
    outcome = extent_.scan(buffer_.bytes());
  }
  size_ = extent_.size();
  if (outcome == JsonExtent::Outcome::broken) skips_lines_ = buffer_.bytes()[size_] != '{';
  return Outcome::too_long;
}

}  // namespace slant
