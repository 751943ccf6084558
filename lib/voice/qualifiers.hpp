// Whether the words around a hit hold it at arm's length (“so-called”) or deny it (“not a”).
#pragma once

#include <cstdint>
#include <vector>

#include "match/hit.hpp"
#include "text/document_text.hpp"

namespace slant {

// A cue is at most so many words before the hit, in one phrase with it: nothing but space, hyphens, quotation
// marks and brackets lies between.
inline constexpr std::uint32_t qualifier_words = 8;

// Sets `distanced` and `negated` of each hit, from the words before its first own word, by the rules in
// README.md. At most a few look-ups a word of the window: linear in the hits.
void find_qualifiers(const DocumentText& text, std::vector<Hit>& hits);

}  // namespace slant
