// The statistics of single words over all groups and variants, as they are published.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/enum_names.hpp"
#include "compare/parts.hpp"
#include "compare/token_statistics.hpp"
#include "count/schema.hpp"
#include "model/tally.hpp"

namespace slant {

enum class TokenStatistic : std::uint8_t {
  fightin_words_2,      // two-term variance, the same prior for every word
  fightin_words_4,      // four-term variance, the same prior
  fightin_words_prior,  // two-term variance, prior in proportion to the pooled counts or to counts given
  chi2,
  chi2_yates,
  g2,
  g2_yates,
  g2_williams,
};
template <>
inline constexpr auto enum_names<TokenStatistic> = spelled("fightin-words-2", "fightin-words-4",
                                                           "fightin-words-prior", "chi2", "chi2-yates", "g2",
                                                           "g2-yates", "g2-williams");

struct TokenOptions {
  TokenStatistic statistic{TokenStatistic::fightin_words_4};
  Measure measure{Measure::share};
  std::vector<std::uint32_t> groups;  // only these; of two, the first is held against the second. Empty: all
  std::vector<ChoiceId> choices;      // empty: all
  double alpha{.01};           // prior of each word; of all: alpha × words of the choice (rate: and one for
                               // all words of no variant)
  double prior_size{500};      // of fightin_words_prior, in words
  std::optional<Tally> prior;  // counts of one group that make the prior; none: those of all groups
};

struct TokenRow {
  std::uint32_t group{0};
  VariantId variant;
  FourCounts counts;
  double share{0}, rest_share{0};  // or hits a word; NaN where nothing is mentioned
  double log_odds{0};              // with ½ added to each count; of Fightin' Words with their prior
  double statistic{0};             // z of Fightin' Words, else χ² or G², signed
  Tail tail;                       // two-sided
  double q{0};                     // Benjamini and Hochberg over all rows
};

// Counts as the prior of variants of another schema, by the names of choice and variant; all groups as one. None: no name
// is shared. O(variants of both).
std::optional<Tally> prior_for(const Schema& schema, const Tally& counts, const Schema& from);

// The same rows as contrasts(): a choice of two variants once, of two groups the first alone. O(rows).
std::vector<TokenRow> token_contrasts(const Tally& tally, const Schema& schema, const TokenOptions& options);

}  // namespace slant
