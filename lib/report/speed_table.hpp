// How fast the stages of a run were, as a table.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "table/table.hpp"

namespace slant {

struct Speed {
  std::string stage;
  std::string engine;  // empty: the stage has none
  unsigned threads{1};
  std::vector<double> seconds;  // one a repetition
  bool of_texts{true};          // false: it did not go over the texts, and has no rates
  std::uint64_t peak_bytes{0};  // of memory; 0: not measured
};

struct SpeedReport {
  std::uint64_t documents{0};
  std::uint64_t words{0};
  std::uint64_t bytes{0};  // of titles and texts
  std::uint64_t entries{0};
  bool whole_corpus{true};    // else its first documents
  bool engines_agree{true};   // on every count, with any number of threads; false: nothing was timed
  double floor_seconds{0};    // the median of what simdjson alone takes; ratios are to it
  std::vector<Speed> speeds;  // in the order of the work
};

// One row a stage: stage engine threads repetitions seconds least_seconds most_seconds mb_per_second
// words_per_second documents_per_second ratio peak_mb, then documents words mb of what was measured on.
// `ratio` is the time of simdjson alone to that of the stage.
Table tidy_speed_table(const SpeedReport& report);

// For people: the same without what is equal in all rows, times in milliseconds.
Table speed_table(const SpeedReport& report);

// Of at least one; the lower one of two in the middle.
double median(std::vector<double> values);

}  // namespace slant
