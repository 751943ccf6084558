// Examples of a lexicon as a table.
#pragma once

#include <string>
#include <vector>

#include "audit/lexicon_examples.hpp"
#include "table/table.hpp"

namespace slant {

// Those that do not hold, or all: lexicon, line, text, expected, counted, trap, holds.
Table lexicon_test_table(const std::string& lexicon, const std::vector<LexiconExample>& examples, bool all);

}  // namespace slant
