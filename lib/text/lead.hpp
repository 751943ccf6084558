// The lead: what a reader reads first below the headline.
#pragma once

#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "text/words.hpp"

namespace slant {

// The first paragraph that reads as prose (eight words or more, and . ! or ? at its end), or its first two
// sentences where the text has no second such paragraph: then lines are no paragraphs. Without prose, the
// first sentence with a word; empty without words. Sentences that hold no word that counts are no part of it
// at its edges.
ByteSpan find_lead(std::string_view text, const std::vector<ByteSpan>& sentences, const Words& words);

}  // namespace slant
