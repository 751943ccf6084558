// All contrasts of a corpus with their intervals, and permutation tests adjusted for all of them.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/enum_names.hpp"
#include "base/workers.hpp"
#include "count/observations.hpp"
#include "count/schema.hpp"

namespace slant {

enum class Measure : std::uint8_t {
  share,  // a variant against the rest of its choice
  rate,   // against all other words; categories have no other
};
template <>
inline constexpr auto enum_names<Measure> = spelled("share", "rate");

enum class Rest : std::uint8_t {
  pooled,  // all mentions of the other groups together
  equal,   // the mean of the other groups' shares, each counting the same
};
template <>
inline constexpr auto enum_names<Rest> = spelled("pooled", "equal");

// `group` against the other groups that take part. Numbers that do not exist are NaN.
struct Contrast {
  double count{0}, base{0};            // of the group: hits of the variant; mentions of its choice, or words
  double rest_count{0}, rest_base{0};  // of the others
  double units{0}, rest_units{0};      // with some of the base
  double share{0}, rest_share{0};      // count / base; with Rest::equal the mean of the others' shares
  double log_odds{0};                  // natural logarithm of the odds ratio, group : rest
  double error{0};                     // standard error of log_odds; NaN below two units on a side
  double freedom{0};                   // degrees of freedom of `error`
  double z() const { return log_odds / error; }
};

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

// What a variant of this kind of choice is held against.
Measure measure_of(const Schema& schema, VariantId variant, Measure wanted);

// Counted variants of the choices asked for (empty: all), in order of declaration. Of two that compete for a
// share only the first: its second says the same with the sign turned.
std::vector<VariantId> tested_variants(const Schema& schema, const std::vector<ChoiceId>& choices,
                                       Measure measure);

}  // namespace slant
