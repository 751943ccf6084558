// All contrasts of a corpus with their tests and intervals, adjusted for all of them.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/enum_names.hpp"
#include "base/ratio.hpp"
#include "base/workers.hpp"
#include "compare/interval.hpp"
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

// Numbers that do not exist are NaN.
struct EffectTest {
  double p{missing};        // of "no effect", two-sided
  double z{missing};        // the normal deviate of p, above 0 where the group has more
  double error{missing};    // standard error: of shares' difference, of the logarithm of rates' ratio
  double freedom{missing};  // degrees of freedom of `error`
  double distance{0};       // of "no effect", before exact tests were asked
  double least_p{1};        // what p cannot fall below, whoever had used the variant
};

// Of one reference, so that all leave "no effect" out where p says so, and none else.
struct EffectIntervals {
  Interval difference{missing, missing};  // of shares only
  Interval log_ratio{missing, missing};   // of rates only; a limit may be infinite
  Interval log_odds{missing, missing};
};

// `group` against the other groups that take part. Numbers that do not exist are NaN.
struct Contrast {
  Measure measure{Measure::share};
  double count{0}, base{0};            // of the group: hits of the variant; mentions of its choice, or words
  double rest_count{0}, rest_base{0};  // of the others
  double units{0}, rest_units{0};      // with some of the base
  double share{missing}, rest_share{missing};  // count / base; Rest::equal: the mean of the others' shares
  double difference{missing};  // share − rest_share; within events Mantel and Haenszel's, weighed over events
  double ratio{missing};       // share / rest_share; the same
  double log_odds{missing};    // natural logarithm of the odds ratio, group : rest
  EffectTest test;
  EffectIntervals intervals;

  bool few() const { return std::min(units, rest_units) < static_cast<double>(few_units); }
};

struct ContrastOptions {
  Measure measure{Measure::share};
  Rest rest{Rest::pooled};
  bool within_events{false};
  bool joint{false};                  // one test a variant: the largest |z| of its groups
  std::vector<std::uint32_t> groups;  // only these; of two, the first is held against the second. Empty: all
  std::vector<ChoiceId> choices;      // empty: all
  std::uint32_t permutations{9999};   // random draws that p_max and joint tests are made from
  std::uint64_t seed{1};
  double level{.95};  // of intervals
};

struct ContrastRow {
  std::uint32_t group{0};  // joint: the one with the largest |z|
  VariantId variant;
  Contrast contrast;
  double p{missing};      // of contrast.test, or joint over the groups of the variant
  double q{missing};      // Benjamini and Hochberg over the family
  double p_max{missing};  // family-wise: Westfall and Young's step-down of the least p (1993)
};

struct Contrasts {
  std::vector<ContrastRow> rows;  // by group, then variant
  std::size_t tests{0};           // rows with a p
  std::size_t hopeless{0};  // of these: rows whose p could not have been ≤ 1 − level; no part of the family
  std::size_t units{0};     // that took part
  std::size_t units_of_several_groups{0};
  std::size_t dropped_events{0};  // within events: those that one group alone wrote about
  std::uint32_t permutations{0};

  std::size_t family() const { return tests - hopeless; }
};

// Every variant of each group against the others. A choice of two variants is tested once, by its first; of
// two groups the first alone is shown, since the second mirrors it. Units that do not mention the choice take
// no part. Tests and intervals are those of test_sides() and, within events, test_within(). Rows that no table with
// the same margins could bring to p ≤ 1 − level leave the family (Tarone 1990). p_max: each draw gives every
// unit a random number of mean 0 and variance 1, and every row the z of its residuals so multiplied; the least p of a
// draw is compared with what was seen, rows whose p cannot be so small left out. Joint tests compare the largest
// |z| of a variant's groups with that of the draws, and their intervals hold for all groups at once.
// Throws InputError for Rest::equal where units are shared by groups. O(permutations × (cells + rows) + rows × 50 µs).
Contrasts contrasts(const Observations& observations, const Schema& schema, const ContrastOptions& options,
                    const Workers& workers = {});

// What a variant of this kind of choice is held against.
Measure measure_of(const Schema& schema, VariantId variant, Measure wanted);

// Counted variants of the choices asked for (empty: all), in order of declaration. Of two that compete for a
// share only the first: its second says the same with the sign turned.
std::vector<VariantId> tested_variants(const Schema& schema, const std::vector<ChoiceId>& choices,
                                       Measure measure);

}  // namespace slant
