// One occurrence of an entry in a field.
#pragma once

#include <cstdint>
#include <vector>

#include "base/ids.hpp"
#include "base/place.hpp"
#include "base/span.hpp"

namespace slant {

struct Hit {
  EntryId entry;
  Field field{Field::text};
  WordSpan own;                  // the words matched, those of gaps among them
  std::vector<WordSpan> taken;   // words that positive guards took; own and taken together are the extent
  Voice voice{Voice::narrator};  // of the first own word; set by the voice layer
  Zone zone{Zone::body};         // set by the voice layer

  friend bool operator==(const Hit&, const Hit&) = default;
};

}  // namespace slant
