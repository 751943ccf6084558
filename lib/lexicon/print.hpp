// Lexicons back to text, as they were understood: for `slant lexicon show`, and for tests.
#pragma once

#include <cstddef>
#include <string>

#include "lexicon/lexicon.hpp"

namespace slant {

// What a pattern was expanded to: "regime leader | regime chief", words folded, `_` for any word, 's behind a
// word that also matches with it: "assad('s)".
std::string to_string(const Lexicon& lexicon, const Pattern& pattern);

// "not before 3 (assad | bashar assad)", "in headline | lead". A target of more than `most` sequences ends in "…".
std::string to_string(const Lexicon& lexicon, const Guard& guard, std::size_t most);

// The whole lexicon, expanded: one line an entry, under its choice and variant.
std::string to_string(const Lexicon& lexicon);

}  // namespace slant
