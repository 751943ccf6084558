// Whether the words before a hit hold it at arm's length: it is what somebody calls it.
#pragma once

#include "voice/cue_window.hpp"

namespace slant {

bool is_distanced(const CueWindow& before);

}  // namespace slant
