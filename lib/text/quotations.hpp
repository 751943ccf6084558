// Spans of direct speech and of words in quotation marks.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace slant {

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
