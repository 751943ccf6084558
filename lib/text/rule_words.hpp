// The rules of UAX #29 read code point by code point, for what masks do not decide.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace slant {

// Appends the words of text[stretch] to `out`, by position in the text. The stretch, valid UTF-8, has no
// ASCII white space inside and none touches it from without but at a boundary of words. False, and nothing
// appended: a script without spaces is in it, and a dictionary is needed. Linear time, a few nanoseconds a
// character.
bool words_by_rules(std::string_view text, ByteSpan stretch, std::vector<ByteSpan>& out);

}  // namespace slant
