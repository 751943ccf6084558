// The entry to all statistics: a corpus with a lexicon, or a table of counts, made into counts by group and,
// where there are documents, into observations to resample.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/setting.hpp"
#include "base/workers.hpp"
#include "count/count_table.hpp"
#include "count/observations.hpp"
#include "study/examples.hpp"
#include "study/study.hpp"

namespace slant {

struct MeasureOptions {
  std::vector<std::string> by{"outlet"};  // of a table of counts its first label, unless by_given
  bool by_given{false};
  std::vector<std::string> choices;  // names; empty: all
  std::optional<Unit> unit;          // not said: what fits the documents
  std::uint64_t seed{1};
  GroupLimits limits;
  bool examples{false};  // a sentence for each group and variant is wanted
};

struct Measured {
  CountTable counts;
  std::optional<Observations> observations;  // none: the table's rows are groups, not documents
  std::vector<ChoiceId> choices;             // asked for; empty: all
  const Lexicon* lexicon{nullptr};           // none: counts were typed in
  StudySummary summary;                      // of the corpus
  std::string source;                        // the table of counts, in words
  Workers workers;
  std::unique_ptr<Examples> examples;  // of the corpus, where they are wanted
  std::vector<std::string> left_out;   // names of groups, by the limits

  const Schema& schema() const { return counts.schema(); }
  // Its field, or "document"; "token" where nothing is known below the groups.
  std::string_view unit_name() const;
};

// `lexicon` must outlive what is returned. Throws InputError for unknown choices, and what run() throws; check_fields()
// tells whether any document has the unit. O(reading).
Measured measure(const StudyOptions& study, const Lexicon& lexicon, const MeasureOptions& options);

// `path` as read_counts has it. Throws what that throws, and InputError for unknown choices.
Measured measure(const std::string& path, unsigned threads, const MeasureOptions& options);

}  // namespace slant
