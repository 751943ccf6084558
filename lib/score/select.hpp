// Overlap: which of the candidate hits of a field count (design: longest, nested, all; scope choice or
// lexicon).
#pragma once

#include <optional>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "match/hit.hpp"

namespace slant {

struct SelectOptions {
  std::optional<Overlap> overlap;  // empty: as each choice says
  std::optional<Scope> scope;      // empty: as each lexicon says
};

// The hits that are kept, ignored look-alikes among them, by (field, own.begin, own.end, entry). `hits` are
// the candidates of one document; fields never compete. A joined hit has the entry of its first part in the
// order of the overlap.
std::vector<Hit> select(const Lexicon& lexicon, std::vector<Hit> hits, const SelectOptions& options = {});

}  // namespace slant
