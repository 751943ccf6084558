// Copies of the title at the head of the text: web pages print it more than once, and it must count once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace slant {

// A field cut into words, their folded bytes one after the other.
struct CutField {
  std::string_view text;
  std::vector<ByteSpan> words;
  std::string folded;
  std::vector<std::uint32_t> folded_ends;

  std::string_view folded_word(std::size_t i) const {
    const std::uint32_t begin = i == 0 ? 0 : folded_ends[i - 1];
    return std::string_view(folded).substr(begin, folded_ends[i] - begin);
  }
};

// Every copy, compared as folded words, that starts within the first 300 code points of the text, with the
// marks that touch it; by position, in place of what `out` held. A title of fewer than four words must fill
// its line; of a title that begins with a capital a copy does too. Linear time.
void find_title_copies(const CutField& title, const CutField& text, std::vector<ByteSpan>& out);

}  // namespace slant
