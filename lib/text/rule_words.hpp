// The rules of UAX #29 read code point by code point, for what masks do not decide.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/words.hpp"

namespace slant {

// Appends the words from `begin` up to the next ASCII white space, or control character, or the end of the
// text, by position in valid UTF-8; moves `begin` there. `begin` stands behind such a character, or at the
// begin of the text. Letters below `fold_to` are folded in `out.lower_text()` where they keep their size;
// words whose folded form may not stand there are noted in `foreign`. False, and nothing appended or moved: a
// script without spaces is in it, and a dictionary is needed. Linear time, about a nanosecond a letter.
bool words_by_rules(std::string_view text, std::uint32_t& begin, std::uint32_t fold_to, Words& out,
                    std::vector<std::uint32_t>& foreign);

}  // namespace slant
