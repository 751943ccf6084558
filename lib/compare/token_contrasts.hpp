// Statistics that take every word for an independent draw, over all groups and variants, as they are
// published. For those who must report them: on real news they reject a true null far more often than they say.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/enum_names.hpp"
#include "compare/contrasts.hpp"
#include "count/schema.hpp"
#include "model/matrix.hpp"
#include "model/tally.hpp"

namespace slant {

// A variant's hits and what they are held against, in a group and in the others.
struct FourCounts {
  double own{0}, own_others{0}, rest{0}, rest_others{0};
};

enum class Correction { none, yates, williams };

// Pearson's χ² of the 2 × 2 table, signed as own − expected; Yates (1934) takes ½ off the deviations. NaN
// where a margin is empty. Williams corrects G² alone.
double chi_squared(const FourCounts& counts, Correction correction);

// G² = 2 Σ O ln(O / E) (Wilks 1935; keyness since Dunning 1993), signed; Yates moves each count ½ towards its
// expectation; Williams (1976) divides by 1 + (n/r1 + n/r2 − 1)(n/c1 + n/c2 − 1) / 6n.
double g_squared(const FourCounts& counts, Correction correction);

// The upper tail of χ² with one degree of freedom, as p and as its decimal logarithm, which is right even
// where p is below every double: p then stays at the smallest normal one, 2.2e-308.
struct Tail {
  double p{0}, log10_p{0};
};
Tail chi_squared_tail(double statistic);
Tail normal_tail(double z);  // two-sided

enum class OddsVariance {
  two_terms,   // 1/(y + α) of either side: Monroe, Colaresi and Quinn (2008), eq. 20
  four_terms,  // with 1/(n + α₀ − y − α) of either side: their eq. 19
};

struct WordOdds {
  double log_odds{0}, z{0};
};

// "Fightin' Words": the log odds ratio of a word with a Dirichlet prior of `alpha` for it and `alpha_all` for
// all words; eq. 16 of Monroe, Colaresi and Quinn (2008), "Fightin' Words: Lexical Feature Selection and
// Evaluation for Identifying the Content of Political Conflict", Political Analysis 16(4). NaN where a side
// has no words at all and no prior.
WordOdds fightin_words(const FourCounts& counts, double alpha, double alpha_all, OddsVariance variance);

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

// Counts as the prior of variants of another schema, by the names of choice and variant; all groups as one.
// None: no name is shared. O(variants of both).
std::optional<Tally> prior_for(const Schema& schema, const Tally& counts, const Schema& from);

// The same rows as contrasts(): a choice of two variants once, of two groups the first alone. O(rows).
std::vector<TokenRow> token_contrasts(const Tally& tally, const Schema& schema, const TokenOptions& options);

}  // namespace slant
