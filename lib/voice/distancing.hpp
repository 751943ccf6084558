// Whether the words before a hit hold it at arm's length: it is what somebody calls it.
#pragma once

#include "voice/words_before_hit.hpp"

namespace slant {

bool is_distanced(const WordsBeforeHit& before);

// “The rebels, so called, fled”; “(so called)”. O(1).
bool is_distanced_behind(const FieldText& text, const Hit& hit);

}  // namespace slant
