// Who has the word in a transcript or an interview: “HOLT: …”, “Q: …”, over paragraphs.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "text/field_text.hpp"

namespace slant {

struct Turn {
  ByteSpan content;  // behind the label, to the next turn's begin
  ByteSpan speaker;
  ByteSpan colon;
};

// By position. A label that cannot be mistaken (capitals, a time, Q and A, “(through translator)”) speaks for
// its paragraph; where at least three paragraphs have labels and one of these comes again, the text is a transcript,
// and each speaks until the next one. Linear in the paragraphs, whose first bytes alone are looked at.
std::vector<Turn> find_turns(const FieldText& text, bool (*names_speaker)(std::string_view label));

}  // namespace slant
