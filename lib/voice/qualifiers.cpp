// Sets negated and distanced for each hit, from the words before it and the two behind.
#include "voice/qualifiers.hpp"

#include "voice/distancing.hpp"
#include "voice/negation.hpp"
#include "voice/words_before_hit.hpp"

namespace slant {

void find_qualifiers(const DocumentText& text, std::vector<Hit>& hits) {
  for (Hit& hit : hits) {
    const WordsBeforeHit before(text[hit.field], hit);
    hit.distanced = is_distanced(before) || is_distanced_behind(text[hit.field], hit);
    hit.negated = is_negated(before);
  }
}

}  // namespace slant
