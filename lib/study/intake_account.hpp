// What became of a corpus, said the same in the last line of a run, in inspect, on the page and in the manifest.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "study/study.hpp"

namespace slant {

struct IntakeCount {
  std::string_view setting;  // its name in a manifest
  std::string_view label;    // in a table or on a page
  std::string_view brief;    // in the line, before the number
  std::uint64_t count{0};
  bool always{true};  // told though it is 0
};

// Records read; documents among them; lost, left out by --where, duplicates; documents repaired; files passed over.
std::vector<IntakeCount> intake_counts(const StudySummary& summary);

// "read 1,240 records of 3 files: 1,200 documents, 350,000 words; lost 4, repaired 12,
// duplicates 25, passed over 0"
std::string intake_line(const StudySummary& summary);

}  // namespace slant
