// What must stand beside a word: the marks of entries such as "US$", "#MeToo" and 9/11.
#pragma once

#include <string>

#include "base/span.hpp"
#include "text/field_text.hpp"

namespace slant {

// As in Literal (lexicon/lexicon.hpp).
struct Beside {
  std::string before, after;
  std::string ends_before, ends_after;
  bool joined{false};
  bool empty() const {
    return before.empty() && after.empty() && ends_before.empty() && ends_after.empty() && !joined;
  }
  friend bool operator==(const Beside&, const Beside&) = default;
};

// Whether the text has these marks beside the word, and there they end: a+ is neither in “a++” nor in “a+b”, but
// US$ is in “US$50”, and 50% in “50 %”. Nor does it go on by its own marks: no 9/11 is in “9/11/2001”. Where an apostrophe
// begins the word ('cause), none may close a quotation behind it. Time: that of a few words, however much stands there.
bool stands_beside(const Beside& beside, const FieldText& field, WordSpan word);

}  // namespace slant
