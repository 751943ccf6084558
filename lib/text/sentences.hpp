// The sentences of a paragraph: UAX #29, abbreviations and hard-wrapped lines taken into account.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "text/words.hpp"

namespace slant {

// What find_sentences works in; kept between calls only to save allocations.
struct SentenceScratch {
  std::vector<std::uint32_t> breaks;
};

// Appends those of one of the text's paragraphs by position, without the white space around them. One without
// a word goes to the sentence before it on its line, or is none. A sentence also ends at the edges of
// `passed_over` (by position; each has words, which `words` lacks). Time linear in the paragraph.
void find_sentences(std::string_view text, ByteSpan paragraph, const std::vector<std::uint32_t>& wraps,
                    const Words& words, const std::vector<ByteSpan>& passed_over, SentenceScratch& scratch,
                    std::vector<ByteSpan>& out);

}  // namespace slant
