// The examples of a lexicon, as its author wrote them down.
#pragma once

#include <string>
#include <vector>

#include "audit/lexicon_examples.hpp"

namespace slant {

// Those of a CSV or TSV with the columns text, counts ("fighters.rebels 2; ruler.bare 1", or nothing) and
// trap, which may be left out; by line, each counted. Throws InputError with every cell that cannot be read
// or names what the lexicon does not count, and std::system_error.
std::vector<LexiconExample> test_lexicon(const Lexicon& lexicon, const std::string& path);

}  // namespace slant
