// Sentence boundaries by UAX #29, before any knowledge of abbreviations.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace slant {

// The end of every sentence of valid UTF-8 that begins at byte `from` (0 or behind a line end) and ends with
// `text`, whose end is among them (nothing for an empty text), in place of what `out` held. Unicode's
// SentenceBreakTest passes whole. Linear time: about as fast as bytes can be looked at.
void sentence_breaks(std::string_view text, std::uint32_t from, std::vector<std::uint32_t>& out);

// Whether a break can be in the text or right behind it: a terminator or a line end is in it.
bool may_break(std::string_view text);

}  // namespace slant
