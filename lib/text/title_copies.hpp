// Copies of the title at the head of the text: web pages print it more than once, and it must count once.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "text/words.hpp"

namespace slant {

// A field and its words.
struct CutField {
  std::string_view text;
  const Words& words;
};

// Every copy, compared as folded words, that starts within the first 300 code points of the text, with the
// marks that touch it; by position, in place of what `out` held. A title of fewer than four words must fill
// its line; of a title that begins with a capital a copy does too. Time: the words of the head, and for each
// that begins as the title does, the title's.
void find_title_copies(const CutField& title, const CutField& text, std::vector<ByteSpan>& out);

}  // namespace slant
