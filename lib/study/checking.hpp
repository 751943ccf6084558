// A run that asks how a lexicon fares in a corpus.
#pragma once

#include "audit/lexicon_use.hpp"
#include "study/study.hpp"

namespace slant {

struct CheckStudy {
  LexiconUse use;
  StudyReport report;
};

// Memory: 16 bytes an entry and thread, and the pairs of entries that meet. What the filter leaves out is no
// hit here either, but takes part in meetings as it does in the overlap.
CheckStudy check_use(const StudyOptions& options, const Lexicon& lexicon);

}  // namespace slant
