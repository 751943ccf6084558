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

// By position; nested quotations follow the one around them. “ ” " " « » „ “ ‘ ’ and ' ' told from
// apostrophes; a quotation over several paragraphs (each opens, the last closes) is one span a paragraph.
// Linear time.
void find_quotations(std::string_view text, std::vector<Quotation>& out);

}  // namespace slant
