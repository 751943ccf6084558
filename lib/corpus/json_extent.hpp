// Where a JSON object or list ends that may go over many lines: a machine that may be stopped at any byte.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace slant {

// Looks at brackets and strings alone; whether the value is good is for a parser to say.
class JsonExtent {
 public:
  enum class Outcome : std::uint8_t {
    ended,      // size() bytes
    need_more,  // not yet ended
    broken,     // size() bytes: a string goes over a line end, or a line begins an object where none can be
  };

  void start() { *this = {}; }

  // `bytes` begin with { or [, and are those given before with more at their end.
  Outcome scan(std::string_view bytes);

  std::size_t size() const { return at_; }

  // What was scanned is forgotten: the next `bytes` go on behind it.
  void forget() { at_ = 0; }

 private:
  bool take(char c);

  std::size_t at_{0};
  std::size_t depth_{0};
  bool in_string_{false};
  bool escaped_{false};
  bool line_begins_{false};  // white space alone since the last line end
  char before_{'\0'};        // the last character that is no white space
};

}  // namespace slant
