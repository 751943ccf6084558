// How good a lexicon is: how it fares in a corpus, and whether the examples of its author hold.
#pragma once

#include <string>
#include <vector>

#include "audit/lexicon_use.hpp"
#include "study/study.hpp"

namespace slant {

struct CheckStudy {
  LexiconUse use;
  StudySummary summary;
};

// Memory: 16 bytes an entry and thread, and the pairs of entries that meet. What the filter leaves out is no
// hit here either, but takes part in meetings as it does in the overlap.
CheckStudy check_use(const StudyOptions& options, const Lexicon& lexicon);

// Those of a CSV or TSV with the columns text, counts ("fighters.rebels 2; ruler.bare 1", or nothing) and
// trap, which may be left out; by line, each counted. Throws InputError with every cell that cannot be read
// or names what the lexicon does not count, and std::system_error.
std::vector<LexiconExample> test_lexicon(const Lexicon& lexicon, const std::string& path);

}  // namespace slant
