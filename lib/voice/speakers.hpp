// Who says a hit that is quoted or reported, for lists of hits.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/place.hpp"
#include "match/hit.hpp"
#include "text/document_text.hpp"
#include "voice/attribution.hpp"

namespace slant {

// As they stand in the repaired text; empty: nobody is named, or nothing is, beside it.
struct Speaker {
  std::string name, cue;
  std::string_view stance;  // empty: the hit is in no attribution
};

// Of the hits of one document, field by field; those of one paragraph one after the other cost one reading of
// it and of the paragraph before it, which may hold who goes on speaking. The document must stay as it is.
class Speakers {
 public:
  explicit Speakers(const DocumentText& text) : text_(text) {}

  Speaker of(const Hit& hit);  // its voice is set

 private:
  const DocumentText& text_;
  std::optional<AttributionReader> reader_;  // of field_
  Field field_{Field::text};
  ByteSpan paragraph_;
  std::vector<Attribution> found_;  // in it and before it
};

}  // namespace slant
