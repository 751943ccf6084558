// What the statistics commands share: their flags, a corpus or --counts measured, the common end.
#pragma once

#include <string>
#include <vector>

#include "base/budget.hpp"
#include "base/setting.hpp"
#include "compare/costs.hpp"
#include "corpus_run.hpp"
#include "flags.hpp"
#include "study/measured.hpp"

namespace slant::cli {

struct MeasureFlags {
  StudyFlags study;
  OutputFlags output;
  std::string counts;  // a table of counts, instead of corpus and lexicon
  MeasureOptions options;
  double level{.95};  // of intervals
  Budget budget;      // of the statistics
};

// CORPUS, -l, --counts, --by, --choice, --unit, --seed, --level, --budget, and those of corpus, lexicon and output.
void add_measure_flags(Sheet& sheet, MeasureFlags& flags);

// Throws InputError where neither or both of CORPUS and --counts are given, for unknown fields and choices,
// and what reading throws.
Measured measure(const MeasureFlags& flags);

// What its statistics go through; where nothing is known below the groups, these are the documents.
Extent extent_of(const Measured& measured);

// Writes the tables and says what was read, with `more` among what made them, and the unit unless that names
// one; returns the exit code. Of tables for people the last gets a line that names all of it.
int finish(std::vector<Table> tables, const Measured& measured, const MeasureFlags& flags,
           const std::vector<Setting>& more);

}  // namespace slant::cli
