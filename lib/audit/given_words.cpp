#include "audit/given_words.hpp"

#include <algorithm>

namespace slant {

GivenWords::GivenWords(const FieldText& field) {
  bytes.reserve(field.words.size());
  for (std::uint32_t i = 0; i < field.words.size(); ++i) {
    bytes.push_back(field.repaired.original(field.words.bytes(i)));
  }
}

WordSpan GivenWords::in(ByteSpan span) const {
  const auto first = [&](std::uint32_t byte) {
    return static_cast<std::uint32_t>(
        std::lower_bound(bytes.begin(), bytes.end(), byte,
                         [](const ByteSpan& word, std::uint32_t at) { return word.begin < at; }) -
        bytes.begin());
  };
  return {first(span.begin), first(span.end)};
}

WordSpan GivenWords::touched_by(ByteSpan span) const {
  WordSpan words = in(span);
  if (!span.empty() && words.begin > 0 && bytes[words.begin - 1].end > span.begin) --words.begin;
  return words;
}

}  // namespace slant
