// The rules of UAX #29 read code point by code point, for what masks do not decide.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace slant {

struct RuleWord {
  ByteSpan bytes;
  bool is_folded;  // its folded form is the word itself, but for capitals of ASCII
};

// Appends the words from `begin` up to the next ASCII white space, or control character, or the end of the
// text, by position in valid UTF-8; moves `begin` there. `begin` stands behind such a character, or at the
// begin of the text. False, and nothing appended or moved: a script without spaces is in it, and a dictionary
// is needed. Linear time, a few nanoseconds a character.
bool words_by_rules(std::string_view text, std::uint32_t& begin, std::vector<RuleWord>& out);

}  // namespace slant
