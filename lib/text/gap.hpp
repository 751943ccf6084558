// What lies between two words of one sentence.
#pragma once

#include <string_view>

#include "text/words.hpp"

namespace slant {

// soft or hard, by the rules in README.md. `before` is the word that the gap follows, as it stands in the
// text: after an abbreviation one full stop is soft. Linear in the gap.
Gap gap_between(std::string_view before, std::string_view gap);

}  // namespace slant
