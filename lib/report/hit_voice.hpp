// Whose words a hit is and where in the article it stands, as lists of hits show it.
#pragma once

#include <string>

#include "base/place.hpp"

namespace slant {

struct HitVoice {
  Voice voice{Voice::narrator};
  std::string speaker, cue, stance;  // of a quoted or reported one; empty: none beside it
  bool distanced{false}, negated{false};
  Zone zone{Zone::body};
};

}  // namespace slant
