// The sentences of a document: UAX #29, abbreviations and hard-wrapped lines taken into account.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "text/words.hpp"

namespace slant {

// What find_sentences works in; kept between calls only to save allocations.
struct SentenceScratch {
  std::vector<std::uint32_t> breaks;
  std::vector<std::uint32_t> wraps;  // line feeds that only wrap a line
};

// By position, without the white space around them. One without a word goes to the sentence before it on its
// line, or is none. A sentence also ends at the edges of `passed_over` (by position; each has words, which
// `words` lacks). Linear time.
void find_sentences(std::string_view text, const Words& words, const std::vector<ByteSpan>& passed_over,
                    SentenceScratch& scratch, std::vector<ByteSpan>& out);

// A paragraph ends between `end` and `begin`, the end of one sentence and the begin of the next: a line end
// is there.
bool paragraph_between(std::string_view text, std::uint32_t end, std::uint32_t begin);

}  // namespace slant
