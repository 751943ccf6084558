// What lies between two words of one sentence.
#pragma once

#include <cstdint>
#include <string_view>

namespace slant {

// What lies between a word and the one before it.
enum class Gap : std::uint8_t {
  soft,  // white space, hyphens, quotation marks, brackets, the full stop of an abbreviation: phrases go on
  hard,  // any other punctuation: phrases stop, gaps `_` go on
  sentence,  // a sentence end, the start of the field, or text that is passed over: nothing goes on
};

// soft or hard, by the rules in README.md. `before` is the word that the gap follows, as it stands in the
// text: after an abbreviation one full stop is soft. Linear in the gap.
Gap gap_between(std::string_view before, std::string_view gap);

}  // namespace slant
