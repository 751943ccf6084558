// AST → Lexicon: names looked up, options applied, patterns expanded, ids given in order of declaration.
#pragma once

#include <vector>

#include "base/span.hpp"
#include "lexicon/ast.hpp"
#include "lexicon/diagnostics.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/load.hpp"

namespace slant {

inline constexpr std::uint64_t window_limit = 100;  // words

struct Resolved {
  Lexicon lexicon;  // of one file; without its hash
  // Where each stands in the text, by id: for lint.
  std::vector<ByteSpan> axes;
  std::vector<ByteSpan> choices;
  std::vector<ByteSpan> variants;
  std::vector<ByteSpan> entries;
  KeyPaths paths;
};

// What is wrong goes to the diagnostics; the lexicon is whole only if they have no errors.
Resolved resolve(const ast::File& file, const LoadOptions& options, Diagnostics& diagnostics);

}  // namespace slant
