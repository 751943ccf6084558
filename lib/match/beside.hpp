// What must stand beside a word: the marks of entries such as "US$", "#MeToo" and 9/11.
#pragma once

#include <string>

#include "base/span.hpp"
#include "text/field_text.hpp"

namespace slant {

// As in Literal (lexicon/lexicon.hpp).
struct Beside {
  std::string before, after;
  bool joined{false};
  bool empty() const { return before.empty() && after.empty() && !joined; }
  friend bool operator==(const Beside&, const Beside&) = default;
};

// Whether the text has these marks beside the word, and there they end: a+ is neither in “a++” nor in “a+b”, but
// US$ is in “US$50”. Time: that of a few characters, however much stands there.
bool stands_beside(const Beside& beside, const FieldText& field, WordSpan word);

}  // namespace slant
