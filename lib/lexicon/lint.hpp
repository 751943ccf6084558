// Lint: warnings about a lexicon that is valid but perhaps not what its author meant.
#pragma once

#include "lexicon/diagnostics.hpp"
#include "lexicon/resolve.hpp"

namespace slant {

// Warns of: a choice with one variant; an axis unused, or used towards one pole only; the same pattern twice;
// a pattern that an earlier variant always takes. (Unused lets and phrases that no text can produce are found
// on the way, in expand.) Fast on large dictionaries: patterns are looked up, not compared pairwise.
void lint(const Resolved& resolved, Diagnostics& diagnostics);

}  // namespace slant
