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
  WordSpan own;  // the words matched, those of gaps among them
  Field field{Field::text};
  // Set by the voice layer:
  Voice voice{Voice::narrator};  // of the first own word
  Zone zone{Zone::body};         // the same
  bool distanced : 1 {false};    // held at arm's length: “so-called”
  bool negated : 1 {false};      // denied: “not a”
  TakenWords taken{};            // words that positive guards took; own and taken together are the extent

  friend bool operator==(const Hit&, const Hit&) = default;
};
static_assert(sizeof(void*) != 8 || sizeof(Hit) == 24);

}  // namespace slant
