// The words of a field by where they stand in it as it was given, before repair: what people's marks refer to.
#pragma once

#include <vector>

#include "base/span.hpp"
#include "text/field_text.hpp"

namespace slant {

struct GivenWords {
  std::vector<ByteSpan> bytes;  // word by word

  explicit GivenWords(const FieldText& field);

  // Those that begin in `span`. O(log words).
  WordSpan in(ByteSpan span) const;
  // Those of which any part is in `span`: a mark may begin within a word.
  WordSpan touched_by(ByteSpan span) const;
};

}  // namespace slant
