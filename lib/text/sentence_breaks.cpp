// The rules SB1 to SB998 read from the terminators: nothing can break elsewhere than after one or at a line
// end, so all other bytes are only passed over. ICU gives the properties; its sentence iterator is ten times slower.
#include "text/sentence_breaks.hpp"

#include <array>

#include <unicode/uchar.h>

#include "text/code_point.hpp"

namespace slant {
namespace {

using Class = int;  // ICU's USentenceBreak

Class property_of(UChar32 c) {
  return u_getIntPropertyValue(c, UCHAR_SENTENCE_BREAK);
}

Class class_of(UChar32 c) {
  static const std::array<Class, 0x80> ascii = [] {
    std::array<Class, 0x80> out{};
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = property_of(static_cast<UChar32>(i));
    return out;
  }();
  return c >= 0 && c < 0x80 ? ascii[static_cast<std::size_t>(c)] : property_of(c);
}

bool is_line_end(Class c) {
  return c == U_SB_SEP || c == U_SB_CR || c == U_SB_LF;
}
bool is_terminator(Class c) {
  return c == U_SB_ATERM || c == U_SB_STERM;
}
bool is_ignored(Class c) {
  return c == U_SB_EXTEND || c == U_SB_FORMAT;
}

const std::array<bool, 256>& stops() {
  static const std::array<bool, 256> table = [] {
    std::array<bool, 256> out{};
    for (std::size_t byte = 0; byte < out.size(); ++byte) {
      const Class c = byte < 0x80 ? class_of(static_cast<UChar32>(byte)) : U_SB_OTHER;
      out[byte] = byte >= 0xC0 || is_terminator(c) || is_line_end(c);
    }
    return out;
  }();
  return table;
}

class Breaker {
 public:
  Breaker(std::string_view text, std::vector<std::uint32_t>& out) : text_(text), out_(out) {}

  void run(std::size_t from) {
    const auto& stop = stops();
    std::size_t at = from;
    while (at < text_.size()) {
      if (!stop[static_cast<std::uint8_t>(text_[at])]) {
        ++at;
        continue;
      }
      const std::size_t begin = at;
      const Class c = read(at);
      if (is_line_end(c)) {
        at = after_line_end(begin);
        break_at(at);
      } else if (is_terminator(c)) {
        at = after_terminator(begin, at, c);
      }
    }
    if (text_.size() > from && (out_.empty() || out_.back() != text_.size())) break_at(text_.size());
  }

 private:
  Class read(std::size_t& at) const {
    const UChar32 c = next_code_point(text_, at);
    return class_of(c);
  }

  // SB5: the class at `at` and, in `next`, where the character after it and its ignored ones begins. -1 at the end.
  Class peek(std::size_t at, std::size_t& next) const {
    next = at;
    if (at >= text_.size()) return -1;
    const Class c = read(next);
    if (is_line_end(c)) return c;
    next = skip_ignored(next);
    return c;
  }

  std::size_t skip_ignored(std::size_t at) const {
    while (at < text_.size()) {
      if (const auto byte = static_cast<std::uint8_t>(text_[at]); byte < 0x80 && byte >= 0x20) return at;
      std::size_t next = at;
      if (!is_ignored(read(next))) return at;
      at = next;
    }
    return at;
  }

  // The class of the character before `at`, ignored ones passed over.
  Class before(std::size_t at) const {
    while (at > 0) {
      const UChar32 c = code_point_before(text_, at);
      if (const Class found = class_of(c); !is_ignored(found)) return found;
    }
    return -1;
  }

  std::size_t after_line_end(std::size_t at) const {
    std::size_t next = at;
    if (read(next) == U_SB_CR && next < text_.size() && text_[next] == '\n') ++next;  // SB3
    return next;
  }

  // SB8: only characters that begin no sentence stand before a lower-case letter.
  bool lower_case_follows(std::size_t at) const {
    for (std::size_t next = at;; at = next) {
      const Class c = peek(at, next);
      if (c == U_SB_LOWER) return true;
      if (c < 0 || c == U_SB_OLETTER || c == U_SB_UPPER || is_line_end(c) || is_terminator(c)) return false;
    }
  }

  // Decides about the terminator at [begin, end); where to go on.
  std::size_t after_terminator(std::size_t begin, std::size_t end, Class terminator) {
    std::size_t at = skip_ignored(end);
    std::size_t next = at;
    Class c = peek(at, next);
    if (terminator == U_SB_ATERM) {
      if (c == U_SB_NUMERIC) return next;  // SB6
      if (c == U_SB_UPPER) {               // SB7
        const Class left = before(begin);
        if (left == U_SB_UPPER || left == U_SB_LOWER) return next;
      }
    }
    for (; c == U_SB_CLOSE; c = peek(at, next)) at = next;  // SB9
    for (; c == U_SB_SP; c = peek(at, next)) at = next;     // SB10
    if (c < 0) return at;
    if (is_line_end(c)) {  // SB11
      at = after_line_end(at);
    } else if (c == U_SB_SCONTINUE || is_terminator(c)) {  // SB8a
      return at;
    } else if (terminator == U_SB_ATERM && lower_case_follows(at)) {  // SB8
      return at;
    }
    break_at(at);
    return at;
  }

  void break_at(std::size_t at) { out_.push_back(static_cast<std::uint32_t>(at)); }

  std::string_view text_;
  std::vector<std::uint32_t>& out_;
};

}  // namespace

void sentence_breaks(std::string_view text, std::uint32_t from, std::vector<std::uint32_t>& out) {
  out.clear();
  Breaker(text, out).run(from);
}

bool may_break(std::string_view text) {
  const auto& stop = stops();
  for (std::size_t at = 0; at < text.size();) {
    if (!stop[static_cast<std::uint8_t>(text[at])]) {
      ++at;
      continue;
    }
    const UChar32 c = next_code_point(text, at);
    if (const Class found = class_of(c); is_terminator(found) || is_line_end(found)) return true;
  }
  return false;
}

}  // namespace slant
