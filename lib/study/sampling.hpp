// Hits drawn for people to read and code, and the sheets in which they did so.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "audit/coding.hpp"
#include "audit/even_sample.hpp"
#include "count/names.hpp"
#include "score/concordance.hpp"
#include "study/study.hpp"

namespace slant {

struct SampleOptions {
  std::uint32_t per_entry{20};
  std::uint64_t seed{1};
  ContextOptions context{.words = 25};  // enough to judge by, mostly
  WantedVariants wanted;
};

struct SampleStudy {
  std::vector<SampledHit> hits;           // in random order
  std::vector<std::uint64_t> entry_hits;  // of the whole corpus, by EntryId
  StudySummary summary;
};

// One pass; memory grows with the sample alone. `by` are the fields kept in `labels`. Throws InputError,
// before anything is read, for a choice or variant that the lexicon does not have.
SampleStudy sample_hits(const StudyOptions& options, const Lexicon& lexicon,
                        const std::vector<std::string>& by, const SampleOptions& sample);

// Sheets that people filled in, read back as spreadsheets write them.
struct CodingOptions {
  std::optional<CodeLevel> level;  // nothing: codes are 1, right, and 0, wrong
  std::vector<std::string>
      right;  // codes that say that a hit is right; empty: 1, where there is only 0 beside it
};

// What `slant lexicon sample` wrote, as CSV or TSV of any delimiter and encoding, columns in any order and
// others among them; rows without any cell are passed over; blanks, NA, n/a, NaN, null and a dash or
// a point alone are no codes, at any level. Of several sheets the
// rows of one hit are put together: each coder may have had a copy. Throws InputError with the first faults
// by file and line: a column that is missing, a hit twice in a sheet, a code that is none at this level,
// totals that contradict each other.
Coding read_coding(const std::vector<std::string>& paths, const CodingOptions& options);

}  // namespace slant
