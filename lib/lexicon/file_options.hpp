// The `option` statements of a file. They hold for the whole file, wherever they stand.
#pragma once

#include <optional>

#include "lexicon/ast.hpp"
#include "lexicon/diagnostics.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/load.hpp"
#include "text/elisions.hpp"

namespace slant {

struct FileOptions {
  std::optional<Overlap> overlap;  // not said: longest for choices, nested for categories
  Scope scope{Scope::choice};
  Possessive possessive{Possessive::fold};
  Across across{Across::punctuation};
  Hyphens hyphens{Hyphens::split};
  Elisions elisions;  // of the language
};

// `instead` has the last word.
FileOptions read_options(const ast::File& file, const LoadOptions& instead, Diagnostics& diagnostics);

}  // namespace slant
