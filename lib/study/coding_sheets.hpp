// Sheets that people filled in, read back as spreadsheets write them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "audit/coding.hpp"

namespace slant {

struct CodingOptions {
  std::optional<CodeLevel> level;  // nothing: codes are 1, right, and 0, wrong
  std::vector<std::string>
      right;  // codes that say that a hit is right; empty: 1, where there is only 0 beside it
};

// What `slant lexicon sample` wrote, as CSV or TSV of any delimiter and encoding, columns in any order and
// others among them; rows without any cell are passed over, empty codes are missing. Of several sheets the
// rows of one hit are put together: each coder may have had a copy. Throws InputError with the first faults
// by file and line: a column that is missing, a hit twice in a sheet, a code that is none at this level,
// totals that contradict each other.
Coding read_coding(const std::vector<std::string>& paths, const CodingOptions& options);

}  // namespace slant
