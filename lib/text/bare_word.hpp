// A word of UAX #29 without what shows nothing, and what only joins, at its edges.
#pragma once

#include <string_view>

#include "base/span.hpp"

namespace slant {

// "_regime_" is "regime": `segment` without underscores and the like (ExtendNumLet), and without characters that
// show nothing (Default_Ignorable_Code_Point of class Extend, Format or ZWJ), at either end. It holds a letter,
// a digit or a character of a script without spaces, so it is never empty. Linear in what is taken off.
ByteSpan bare_word(std::string_view text, ByteSpan segment);

}  // namespace slant
