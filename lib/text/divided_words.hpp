// Words that a hyphen at a line end divides, told from words with a hyphen by what else is written.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "text/document_text.hpp"
#include "text/words.hpp"

namespace slant {

// Where one may be divided: a hyphen at a line end.
struct Division {
  ByteSpan bytes;                   // of the hyphen, the line end and its blanks
  std::uint32_t left{0}, right{0};  // the words on its sides
};

// Of a field, by position, in place of what `out` held. `suspects` hold every '-' and U+2010 before no letter or
// digit.
void find_divisions(std::string_view text, const std::vector<std::uint32_t>& suspects, const Words& words,
                    std::vector<Division>& out);

// Takes out of `divisions` those of a field that are to stay: where the joined word is neither known nor elsewhere
// in the document, or the part behind the hyphen is. `knows` may be empty. Time linear in the words, once for
// both fields.
struct DividedField {
  const Words& words;
  std::vector<Division>& divisions;
};
void keep_divided(const KnowsWord& knows, DividedField title, DividedField text);

}  // namespace slant
