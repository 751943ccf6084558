// The whole run in one function: corpus → scored documents, in order, on any number of threads.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "corpus/corpus.hpp"
#include "corpus/document.hpp"
#include "lexicon/lexicon.hpp"
#include "match/hit.hpp"
#include "score/scorer.hpp"
#include "text/repair.hpp"

namespace slant {

struct StudyOptions {
  CorpusOptions corpus;
  ScoreOptions score;
  unsigned threads{0};        // 0: as many as the machine has
  double max_bad_share{0.5};  // more bad records than this share of all: BadRecords, after the output
};

// What a sink sees of a document.
struct ScoredDocument {
  const Document& document;
  const DocumentText& text;
  const std::vector<Hit>& hits;  // ignored look-alikes among them
};

}  // namespace slant
