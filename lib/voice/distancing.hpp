// Whether the words before a hit hold it at arm's length: it is what somebody calls it.
#pragma once

#include "voice/words_before_hit.hpp"

namespace slant {

bool is_distanced(const WordsBeforeHit& before);

}  // namespace slant
