// All contrasts of a corpus with their intervals, and permutation tests adjusted for all of them.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/workers.hpp"
#include "compare/contrast.hpp"
#include "compare/parts.hpp"
#include "count/observations.hpp"
#include "count/schema.hpp"

namespace slant {

struct ContrastOptions {
  Measure measure{Measure::share};
  Rest rest{Rest::pooled};
  bool within_events{false};
  bool joint{false};                  // one test a variant: the largest |z| of its groups
  std::vector<std::uint32_t> groups;  // only these; of two, the first is held against the second. Empty: all
  std::vector<ChoiceId> choices;      // empty: all
  std::uint32_t permutations{9999};   // p is a multiple of 1 / 10,000
  std::uint64_t seed{1};
  double level{.95};  // of intervals
};

struct ContrastRow {
  std::uint32_t group{0};  // joint: the one with the largest |z|
  VariantId variant;
  Contrast contrast;
  double low{0}, high{0};  // of log_odds: Student's t on its degrees of freedom
  double p{0};             // (b + 1) / (R + 1), b of R permutations with a |z| as large; two-sided
  double q{0};             // Benjamini and Hochberg over all rows
  double p_max{0};  // the same as p for the largest |z| of all rows: family-wise (Westfall and Young 1993)
};

struct Contrasts {
  std::vector<ContrastRow> rows;  // by group, then variant
  std::size_t tests{0};           // rows with a z
  std::size_t units{0};           // documents or events that took part
  std::size_t events_of_several_groups{0};
  std::size_t dropped_events{0};  // within events: those that one group alone wrote about
  std::uint32_t permutations{0};
};

// Every variant of each group against the others. A choice of two variants is tested once, by its first; of
// two groups the first alone is shown, since the second mirrors it. Labels are exchanged among all documents;
// where the unit is the event, what groups wrote about one event is exchanged within it, and what is alone in
// its event with others that are. z is computed anew in each permutation. Rows of variants that nobody uses,
// or of a group without mentions, stay with NaN.
// Throws InputError for Rest::equal where units are shared by groups. O(permutations × (cells + rows)).
Contrasts contrasts(const Observations& observations, const Schema& schema, const ContrastOptions& options,
                    const Workers& workers = {});

}  // namespace slant
