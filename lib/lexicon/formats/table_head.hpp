// What stands before the names of a table's columns, and names that R leaves out.
#pragma once

#include <vector>

#include "lexicon/formats/separated.hpp"

namespace slant {

// Titles above the table are dropped as losses; names that are one fewer than the cells below, which then begin with the
// numbers of the rows, get an empty one in front.
void settle_head(std::vector<SeparatedRow>& rows, DictionaryBuilder& out);

}  // namespace slant
