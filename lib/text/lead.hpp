// The lead: what a reader reads first below the headline.
#pragma once

#include "text/field_text.hpp"

namespace slant {

// The first paragraph that reads as prose (eight words or more, and . ! or ? at its end), or its first two
// sentences where the text has no second such paragraph: then lines are no paragraphs. Without prose, the
// first sentence with a word; empty without words. Sentences that hold no word that counts are no part of it
// at its edges. Reads no further than the second
// paragraph of prose.
ByteSpan find_lead(const FieldText& text);

}  // namespace slant
