// A hit as a reader is shown it: with its place and voice, in
// its context, in the order of a concordance, as an example.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/enum_names.hpp"
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

// A sentence in which a variant stands.
struct Example {
  std::string doc_id;
  std::string left, hit, right;  // the sentence as repaired, cut to some characters around the hit

  // With the hit in [brackets].
  std::string sentence() const {
    return left + (left.empty() ? "[" : " [") + hit + (right.empty() ? "]" : "] ") + right;
  }
};

// left: by the words before the hit, the nearest first; right: by those after it; group: by the labels, the
// missing last. Words are compared folded and without the punctuation at their ends, in byte order; ties stay
// in input order.
enum class KwicOrder { input, left, right, group };
template <>
inline constexpr auto enum_names<KwicOrder> = spelled("input", "left", "right", "group");
// What lines are compared by, as bytes (score/sorted_lines sorts).
std::string key_of(const KwicLine& line, KwicOrder order);

}  // namespace slant
