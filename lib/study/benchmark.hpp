// How fast a lexicon scores a corpus on this machine, stage by stage, beside floors measured in the same run.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "study/study.hpp"

namespace slant {

struct Speed {
  std::string stage;
  std::string engine;  // empty: the stage has none
  unsigned threads{1};
  std::vector<double> seconds;  // one a repetition
  bool of_texts{true};          // false: it did not go over the texts, and has no rates
  std::uint64_t peak_bytes{0};  // of memory; 0: not measured
};

struct SpeedSummary {
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

struct BenchmarkOptions {
  StudyOptions study;  // threads: the most that are tried; 1, 2, 4 … before
  std::uint64_t megabytes{
      32};             // of titles and texts, from the beginning of the corpus; they are held in memory
  double seconds{20};  // no repetition begins later
  unsigned repetitions{5};
};

// The stages, on one thread unless said:
//   memory read         every byte of the documents, which lie in memory as JSONL, once
//   simdjson            these lines parsed with simdjson alone: the floor
//   load lexicon        what `load` does;  compile lexicon: its patterns made ready to be looked for
//   read                files → documents
//   words               documents → words: repair, sentences, quotations
//   match               words → candidate hits
//   select and count    what `whole` takes beyond the three before
//   whole               files → counts by outlet, for each number of threads, and with the reference engine
// Before anything is timed, all ways of the whole run must give the same counts: else `engines_agree` is
// false and no stage is there. Memory: the documents twice, on top of that of a run. Throws InputError for
// stdin, which cannot be read twice, and what a run throws.
SpeedSummary benchmark(const BenchmarkOptions& options, const std::function<Lexicon()>& load);

}  // namespace slant
