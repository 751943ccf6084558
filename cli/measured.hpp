// What all statistics commands share: a corpus with a lexicon, or a table of counts, made into counts by
// group and, where there are documents, into observations to resample.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/workers.hpp"
#include "corpus_run.hpp"
#include "count/count_table.hpp"
#include "count/observations.hpp"
#include "flags.hpp"
#include "study/examples.hpp"

namespace slant::cli {

struct MeasureFlags {
  StudyFlags study;
  OutputFlags output;
  std::string counts;                     // a table typed in, instead of corpus and lexicon
  std::vector<std::string> by{"outlet"};  // of a typed table: its first label, unless given
  bool by_given{false};
  std::vector<std::string> choices;
  std::optional<Unit> unit;
  std::uint64_t seed{1};
  double level{.95};     // of intervals
  bool examples{false};  // a sentence for each group and variant is wanted
};

// CORPUS, -l, --counts, --by, --choice, --unit, --seed, --level, and those of corpus, lexicon and output.
void add_measure_flags(CLI::App& app, MeasureFlags& flags);

struct Measured {
  CountTable counts;
  std::optional<Observations> observations;  // none: the table's rows are groups, not documents
  std::vector<ChoiceId> choices;             // asked for; empty: all
  const Lexicon* lexicon{nullptr};           // none: counts were typed in
  StudyReport report;                        // of the corpus
  std::string source;                        // the typed table, in words
  Workers workers;
  std::unique_ptr<Examples> examples;  // of the corpus, where they are wanted

  const Schema& schema() const { return counts.schema(); }
};

// Throws InputError where neither or both of CORPUS and --counts are given, for unknown fields and choices,
// and what reading throws.
Measured measure(const MeasureFlags& flags);

// Writes the tables and says what was read, with `settings` among what made them, and the unit unless they
// name one; returns the exit code. Of
// tables for people the last gets a line that names all of it.
int finish(std::vector<Table> tables, const Measured& measured, const MeasureFlags& flags,
           const std::vector<Setting>& settings);

}  // namespace slant::cli
