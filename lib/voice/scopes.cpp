// A window for each hit, read by both rules.
#include "voice/scopes.hpp"

#include "voice/cue_window.hpp"
#include "voice/distance.hpp"
#include "voice/negation.hpp"

namespace slant {

void find_scopes(const DocumentText& text, std::vector<Hit>& hits) {
  for (Hit& hit : hits) {
    const CueWindow before(text[hit.field], hit);
    hit.distanced = is_distanced(before);
    hit.negated = is_negated(before);
  }
}

}  // namespace slant
