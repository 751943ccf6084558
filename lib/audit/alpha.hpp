// How far coders agree beyond chance: Krippendorff's alpha, for any number of coders, missing codes and four
// levels of measurement.
//
// α = 1 − D_o / D_e: the mean squared difference of two codes of one unit, over that of any two codes
// (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"; Hayes and Krippendorff 2007,
// Communication Methods and Measures 1, 77–89). A unit with one code has no pair and is left out.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/enum_names.hpp"
#include "base/workers.hpp"
#include "compare/interval.hpp"

namespace slant {

// What a difference of two codes is: 0 or 1; of ranks among all codes; of numbers; of numbers over their sum.
enum class CodeLevel : std::uint8_t { nominal, ordinal, interval, ratio };
template <>
inline constexpr auto enum_names<CodeLevel> = spelled("nominal", "ordinal", "interval", "ratio");

// The codes that coders gave one unit, coder by coder; NaN: none.
struct CodedUnit {
  std::uint64_t key{0};  // names the document it stands in: its weight in a replicate depends on nothing else
  std::vector<double> codes;
};

struct AlphaOptions {
  CodeLevel level{CodeLevel::nominal};
  std::uint32_t replicates{2000};
  std::uint64_t seed{1};
  double confidence{.95};
};

// Why there is no alpha, or an alpha without an interval.
enum class AlphaLack : std::uint8_t {
  nothing,     // there are both
  one_coder,   // fewer than two coders coded anything
  no_pairs,    // no unit has two codes
  all_equal,   // of codes that do not vary nothing can be said
  too_few,     // documents with two codes of a unit: below fewest_units
  no_quarrel,  // no two codes of a unit differ: resampled, they still would not
  seldom,      // most replicates hold equal codes alone
};

struct Alpha {
  double value;       // NaN: `lack` says why
  Interval interval;  // NaN: the same
  std::uint64_t coders{0};
  std::uint64_t units{0}, codes{0};  // units with two codes or more, and how many codes these have
  std::uint64_t documents{0};        // in which these units stand
  AlphaLack lack{AlphaLack::nothing};
};

// The interval: quantiles of replicates that weigh the documents anew, each with all its units
// (count/resampling.hpp), and compute alpha from the beginning. Hayes and Krippendorff's own draws pairs of
// codes as if they were independent, and is too narrow; that over units holds its level where these are
// independent (Zapf et al. 2016, BMC Medical Research Methodology 16:93), as documents are and hits are not.
// O(replicates × codes); of ratios, × different codes². Throws LimitError for ratios of more than 1,000
// different codes. Codes of ratios are not negative.
Alpha krippendorff_alpha(std::span<const CodedUnit> units, const AlphaOptions& options = {},
                         const Workers& workers = {});

}  // namespace slant
