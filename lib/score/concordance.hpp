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

// Text as repaired, white space runs as one space and none at the ends; never beyond the field, and without
// what is passed over there.
struct Context {
  std::string left, hit, right;
};

Context context_of(const DocumentText& text, const Hit& hit, const ContextOptions& options);

// Of the own words, in the field's value (before repair).
ByteSpan bytes_of(const DocumentText& text, const Hit& hit);
// Number of the hit's sentence in its field, from 1.
std::uint32_t sentence_of(const DocumentText& text, const Hit& hit);

}  // namespace slant
