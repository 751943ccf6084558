// Whether the words before a hit deny it.
#pragma once

#include "voice/words_before_hit.hpp"

namespace slant {

bool is_negated(const WordsBeforeHit& before);

}  // namespace slant
