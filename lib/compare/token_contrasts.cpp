// Rows of published statistics by token: keyness and Fightin' Words for each group and variant.
#include "compare/token_contrasts.hpp"

#include <cmath>
#include <numeric>

#include "base/ratio.hpp"
#include "compare/adjust.hpp"
#include "compare/contrasts.hpp"

namespace slant {
namespace {

// Counts of one group, or of several as one.
struct TokenSums {
  Eigen::RowVectorXd counts, mentions;
  double words{0};

  TokenSums(const Tally& tally, const std::vector<std::uint32_t>& groups)
      : counts(Eigen::RowVectorXd::Zero(tally.counts.cols())),
        mentions(Eigen::RowVectorXd::Zero(tally.mentions.cols())) {
    for (const std::uint32_t group : groups) {
      counts += tally.counts.row(at(group));
      mentions += tally.mentions.row(at(group));
      words += tally.words[at(group)];
    }
  }

  // Whole numbers, so nothing is lost.
  TokenSums without(const TokenSums& part) const {
    TokenSums left(*this);
    left.counts -= part.counts;
    left.mentions -= part.mentions;
    left.words -= part.words;
    return left;
  }

  double count(VariantId variant) const { return counts[at(variant.index())]; }
  double base(const Schema& schema, VariantId variant, Measure measure) const {
    return measure == Measure::rate ? words : mentions[at(schema[variant].choice.index())];
  }
};

class Rows {
 public:
  Rows(const Tally& tally, const Schema& schema, const TokenOptions& options)
      : schema_(schema), options_(options), pooled_(tally, all_groups(tally)) {
    if (options.prior) prior_.emplace(*options.prior, all_groups(*options.prior));
  }

  static std::vector<std::uint32_t> all_groups(const Tally& tally) {
    std::vector<std::uint32_t> groups(static_cast<std::size_t>(tally.words.size()));
    std::iota(groups.begin(), groups.end(), 0U);
    return groups;
  }

  TokenRow row(std::uint32_t group, const TokenSums& own, const TokenSums& rest, VariantId variant) const {
    const Measure measure = measure_of(schema_, variant, options_.measure);
    TokenRow row;
    row.group = group;
    row.variant = variant;
    const double own_base = own.base(schema_, variant, measure);
    const double rest_base = rest.base(schema_, variant, measure);
    row.counts = {own.count(variant), own_base - own.count(variant), rest.count(variant),
                  rest_base - rest.count(variant)};
    row.share = own_base > 0 ? row.counts.own / own_base : missing;
    row.rest_share = rest_base > 0 ? row.counts.rest / rest_base : missing;
    row.log_odds = row.statistic = missing;
    row.tail = {missing, missing};
    row.q = missing;
    if (own_base > 0 && rest_base > 0 && row.counts.own + row.counts.rest > 0) fill(row, measure);
    return row;
  }

 private:
  void fill(TokenRow& row, Measure measure) const {
    const TokenStatistic statistic = options_.statistic;
    row.log_odds = fightin_words(row.counts, .5, 1, OddsVariance::four_terms).log_odds;
    if (statistic <= TokenStatistic::fightin_words_prior) {
      const auto [alpha, alpha_all] = prior_of(row.variant, measure);
      const OddsVariance variance =
          statistic == TokenStatistic::fightin_words_4 ? OddsVariance::four_terms : OddsVariance::two_terms;
      const WordOdds odds = fightin_words(row.counts, alpha, alpha_all, variance);
      row.log_odds = odds.log_odds;
      row.statistic = odds.z;
      row.tail = normal_tail(odds.z);
      return;
    }
    const bool yates = statistic == TokenStatistic::chi2_yates || statistic == TokenStatistic::g2_yates;
    const Correction correction = yates                                      ? Correction::yates
                                  : statistic == TokenStatistic::g2_williams ? Correction::williams
                                                                             : Correction::none;
    const bool is_chi2 = statistic == TokenStatistic::chi2 || statistic == TokenStatistic::chi2_yates;
    row.statistic = is_chi2 ? chi_squared(row.counts, correction) : g_squared(row.counts, correction);
    row.tail = chi_squared_tail(row.statistic);
  }

  struct Prior {
    double alpha, alpha_all;
  };

  Prior prior_of(VariantId variant, Measure measure) const {
    if (options_.statistic == TokenStatistic::fightin_words_prior) {
      const TokenSums& from = prior_ ? *prior_ : pooled_;
      const double base = from.base(schema_, variant, measure);
      return {base > 0 ? options_.prior_size * from.count(variant) / base : 0, options_.prior_size};
    }
    double words = measure == Measure::rate ? 1 : 0;
    for (const Schema::Variant& other : schema_.variants) {
      const bool competes = measure == Measure::rate || other.choice == schema_[variant].choice;
      words += competes && !other.ignored ? 1 : 0;
    }
    return {options_.alpha, options_.alpha * words};
  }

  const Schema& schema_;
  const TokenOptions& options_;
  TokenSums pooled_;
  std::optional<TokenSums> prior_;
};

}  // namespace

std::optional<Tally> prior_for(const Schema& schema, const Tally& counts, const Schema& from) {
  Tally prior;
  prior.counts = Matrix::Zero(1, static_cast<Eigen::Index>(schema.variants.size()));
  prior.mentions = Matrix::Zero(1, static_cast<Eigen::Index>(schema.choices.size()));
  prior.words = Vector::Constant(1, counts.words.sum());
  bool any = false;
  for (std::size_t i = 0; i < from.variants.size(); ++i) {
    const double count = counts.counts.col(static_cast<Eigen::Index>(i)).sum();
    for (std::size_t v = 0; v < schema.variants.size(); ++v) {
      const Schema::Variant& ours = schema.variants[v];
      if (ours.name != from.variants[i].name ||
          schema[ours.choice].name != from[from.variants[i].choice].name)
        continue;
      prior.counts(0, static_cast<Eigen::Index>(v)) += count;
      prior.mentions(0, static_cast<Eigen::Index>(ours.choice.index())) += count;
      any = true;
    }
  }
  return any ? std::optional(std::move(prior)) : std::nullopt;
}

std::vector<TokenRow> token_contrasts(const Tally& tally, const Schema& schema, const TokenOptions& options) {
  const std::vector<std::uint32_t> groups = options.groups.empty() ? Rows::all_groups(tally) : options.groups;
  const Rows make(tally, schema, options);
  const std::vector<VariantId> variants = tested_variants(schema, options.choices, options.measure);
  std::vector<TokenRow> rows;
  std::vector<double> p;
  const TokenSums all(tally, groups);
  for (std::size_t g = 0; g < (groups.size() == 2 ? 1 : groups.size()); ++g) {
    const TokenSums own(tally, {groups[g]});
    const TokenSums rest = all.without(own);
    for (const VariantId variant : variants) {
      rows.push_back(make.row(groups[g], own, rest, variant));
      p.push_back(rows.back().tail.p);
    }
  }
  const std::vector<double> q = benjamini_hochberg(p);
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i].q = q[i];
  return rows;
}

}  // namespace slant
