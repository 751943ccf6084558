// A hit in its context: the words, or the sentence, around it.
#pragma once

#include <cstdint>
#include <string>

#include "match/hit.hpp"
#include "text/document_text.hpp"

namespace slant {

struct ContextOptions {
  std::uint32_t words{8};  // on each side
  bool sentence{false};    // the whole sentence instead
};

// Text as repaired, white space runs as one space; never beyond the field.
struct Context {
  std::string left, hit, right;
};

Context context_of(const DocumentText& text, const Hit& hit, const ContextOptions& options);

// Bytes of the field's value (before repair), and the text that stands there, as it stands there.
ByteSpan bytes_of(const DocumentText& text, const Hit& hit);
// Number of the hit's sentence in its field, from 1.
std::uint32_t sentence_of(const DocumentText& text, const Hit& hit);

}  // namespace slant
