// How fast the stages of a run were.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

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

// Of at least one; the lower one of two in the middle.
double median(std::vector<double> values);

}  // namespace slant
