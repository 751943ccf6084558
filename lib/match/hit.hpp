// One occurrence of an entry in a field.
#pragma once

#include <cstdint>

#include "base/ids.hpp"
#include "base/place.hpp"
#include "base/span.hpp"
#include "match/taken_words.hpp"

namespace slant {

// 24 bytes: a long text may have millions.
struct Hit {
  EntryId entry;
  WordSpan own;      // the words matched, those of gaps among them
  TakenWords taken;  // words that positive guards took; own and taken together are the extent
  Field field{Field::text};
  Voice voice{Voice::narrator};  // of the first own word; set by the voice layer
  Zone zone{Zone::body};         // set by the voice layer

  friend bool operator==(const Hit&, const Hit&) = default;
};

}  // namespace slant
