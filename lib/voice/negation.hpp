// Whether the words before a hit deny it.
#pragma once

#include "voice/cue_window.hpp"

namespace slant {

bool is_negated(const CueWindow& before);

}  // namespace slant
