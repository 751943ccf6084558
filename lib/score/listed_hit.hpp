// A hit as a reader is shown it: with its place, its voice, and in the concordance its context.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "base/place.hpp"
#include "base/span.hpp"

namespace slant {

// Whose words a hit is and where in the article it stands.
struct HitVoice {
  Voice voice{Voice::narrator};
  std::string speaker, cue, stance;  // of a quoted or reported one; empty: none beside it
  bool distanced{false}, negated{false};
  Zone zone{Zone::body};
};

struct HitRow : HitVoice {
  std::string doc_id;
  std::vector<std::string> labels;  // of the group columns; empty: missing
  EntryId entry;
  Field field{Field::text};
  std::string text;           // as it stands in the field
  ByteSpan bytes;             // of the field's value
  std::uint32_t sentence{0};  // in the field, from 1
};

struct KwicLine : HitVoice {
  std::string doc_id;
  std::vector<std::string> labels;  // of the group columns; empty: missing
  std::string date;
  VariantId variant;
  Field field{Field::text};
  std::string left, hit, right;  // white space runs as one space
};

}  // namespace slant
