// How a text divides: paragraphs, between line feeds that do not only wrap a line; sentences, by UAX #29,
// abbreviations and hard-wrapped lines taken into account; quotations, and words in quotation marks.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "text/words.hpp"

namespace slant {

struct Paragraphs {
  std::vector<ByteSpan> spans;       // by position, without their line feeds; blank lines are none
  std::vector<std::uint32_t> wraps;  // the line feeds inside them that only wrap a line, by position
};

// A line feed inside one of `passed_over` (by position) ends
// no paragraph. Linear time, as fast as line feeds are found.
void find_paragraphs(std::string_view text, const std::vector<ByteSpan>& passed_over, Paragraphs& out);

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

struct Quotation {
  ByteSpan bytes;     // between the marks, in the repaired text
  bool closed{true};  // false: ended by its paragraph
};

// Appends those of [range), which is paragraphs of the text, by position; nested quotations follow the one
// around them. “ ” " " « » „ “ ‘ ’ and ' ' told from apostrophes; a quotation over several paragraphs (each
// opens, the last closes) is one span a paragraph. Time linear in the range.
void find_quotations(std::string_view text, ByteSpan range, const std::vector<std::uint32_t>& wraps,
                     std::vector<Quotation>& out);

}  // namespace slant
