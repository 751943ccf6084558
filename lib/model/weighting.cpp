// The five weightings (share, clr, log-odds, rate, tf-idf), choice by choice.
#include "model/weighting.hpp"

#include <cmath>
#include <vector>

#include "base/ratio.hpp"

namespace slant {
namespace {

using Eigen::Index;

bool is_of_shares(Weighting weighting) {
  return weighting != Weighting::rate && weighting != Weighting::tf_idf;
}

// The counted variants of one choice, packed: groups × variants.
struct Packed {
  std::vector<Index> variants;
  Matrix counts;
  Vector mentions;
  double groups_words;
};

Packed pack(const Tally& tally, const Schema& schema, std::size_t choice, bool only_used) {
  Packed packed;
  for (const VariantId variant : schema.choices[choice].variants) {
    const auto column = static_cast<Index>(variant.index());
    if (schema[variant].ignored || (only_used && !tally.counts.col(column).any())) continue;
    packed.variants.push_back(column);
  }
  packed.counts.resize(tally.counts.rows(), static_cast<Index>(packed.variants.size()));
  for (std::size_t i = 0; i < packed.variants.size(); ++i) {
    packed.counts.col(static_cast<Index>(i)) = tally.counts.col(packed.variants[i]);
  }
  packed.mentions = tally.mentions.col(static_cast<Index>(choice));
  packed.groups_words = tally.words.sum();
  return packed;
}

// Shares within a choice, smoothed: groups × variants, and of all groups together.
class Shares {
 public:
  Shares(const Packed& packed, double smoothing) : packed_(packed) {
    const auto variants = static_cast<double>(packed.variants.size());
    prior_total_ = smoothing * variants;
    pooled_ = (packed.counts.colwise().sum().transpose().array() + smoothing) /
              (packed.mentions.sum() + prior_total_);
  }

  Vector pooled() const { return pooled_; }
  Vector prior() const { return prior_total_ * pooled_; }
  double prior_total() const { return prior_total_; }
  Vector of(Index group) const {
    return (packed_.counts.row(group).transpose() + prior()) / (packed_.mentions[group] + prior_total_);
  }

 private:
  const Packed& packed_;
  double prior_total_{0};
  Vector pooled_;
};

Vector centred_logs(const Vector& shares) {
  const Vector logs = shares.array().log();
  return logs.array() - logs.mean();
}

Vector log_odds(const Vector& counts, double mentions) {
  return (counts.array() / (mentions - counts.array())).log();
}

struct Values {
  Matrix groups;  // groups × variants of the choice
  Vector pooled;
};

Values all_missing(const Packed& packed) {
  return {Matrix::Constant(packed.counts.rows(), packed.counts.cols(), missing),
          Vector::Constant(packed.counts.cols(), missing)};
}

Values from_shares(const Packed& packed, const WeightingOptions& options) {
  const Shares shares(packed, options.smoothing);
  const bool is_clr = options.weighting == Weighting::clr;
  Values made = all_missing(packed);
  made.pooled = is_clr ? centred_logs(shares.pooled()) : shares.pooled();
  for (Index g = 0; g < packed.counts.rows(); ++g) {
    // Without mentions the smoothed shares are the pooled ones but for rounding.
    const bool mentions = packed.mentions[g] > 0;
    const Vector own = mentions ? shares.of(g) : shares.pooled();
    made.groups.row(g) = is_clr ? centred_logs(own) : own;
  }
  return made;
}

Values from_odds(const Packed& packed, double smoothing) {
  Values made = all_missing(packed);
  if (packed.counts.rows() < 2 || packed.variants.size() < 2) return made;
  const Shares shares(packed, smoothing);
  const Vector all = packed.counts.colwise().sum();
  const double all_mentions = packed.mentions.sum();
  made.pooled.setZero();
  for (Index g = 0; g < packed.counts.rows(); ++g) {
    const double own = packed.mentions[g];
    if (own == 0) {
      made.groups.row(g).setZero();
      continue;
    }
    const Vector counts = packed.counts.row(g);
    made.groups.row(g) = log_odds(counts + shares.prior(), own + shares.prior_total()) -
                         log_odds(all - counts + shares.prior(), all_mentions - own + shares.prior_total());
  }
  return made;
}

Values from_words(const Packed& packed, const Vector& words, bool is_tf_idf) {
  Values made = all_missing(packed);
  for (Index v = 0; v < packed.counts.cols(); ++v) {
    const auto having = static_cast<double>((packed.counts.col(v).array() > 0).count());
    const double idf = !is_tf_idf   ? 1
                       : having > 0 ? std::log(static_cast<double>(packed.counts.rows()) / having)
                                    : 0;
    for (Index g = 0; g < packed.counts.rows(); ++g) {
      if (words[g] > 0) made.groups(g, v) = 1000 * packed.counts(g, v) / words[g] * idf;
    }
    if (packed.groups_words > 0)
      made.pooled[v] = 1000 * packed.counts.col(v).sum() / packed.groups_words * idf;
  }
  return made;
}

Values values_of(const Packed& packed, const Vector& words, ChoiceKind kind,
                 const WeightingOptions& options) {
  const Weighting weighting = options.weighting;
  if (!is_of_shares(weighting)) return from_words(packed, words, weighting == Weighting::tf_idf);
  if (kind != ChoiceKind::choice || packed.mentions.sum() == 0) return all_missing(packed);
  return weighting == Weighting::log_odds ? from_odds(packed, options.smoothing)
                                          : from_shares(packed, options);
}

// What nobody uses has a share, and no logarithm.
void set_zeros(const Schema& schema, const Schema::Choice& choice, Profiles& profiles) {
  for (const VariantId variant : choice.variants) {
    if (schema[variant].ignored) continue;
    const auto column = static_cast<Index>(variant.index());
    profiles.values.col(column).setZero();
    profiles.residuals.col(column).setZero();
    profiles.pooled[column] = 0;
  }
}

}  // namespace

Profiles profiles(const Tally& tally, const Schema& schema, const WeightingOptions& options) {
  Profiles made;
  made.values.setConstant(tally.counts.rows(), tally.counts.cols(), missing);
  made.pooled.setConstant(tally.counts.cols(), missing);
  made.residuals = made.values;
  for (std::size_t c = 0; c < schema.choices.size(); ++c) {
    const Schema::Choice& choice = schema.choices[c];
    const Packed packed = pack(tally, schema, c, is_of_shares(options.weighting));
    if (options.weighting == Weighting::share && !packed.variants.empty() &&
        choice.kind == ChoiceKind::choice) {
      set_zeros(schema, choice, made);
    }
    const Values values = values_of(packed, tally.words, choice.kind, options);
    for (std::size_t i = 0; i < packed.variants.size(); ++i) {
      const Index v = packed.variants[i];
      const auto own = static_cast<Index>(i);
      made.values.col(v) = values.groups.col(own);
      made.pooled[v] = values.pooled[own];
      made.residuals.col(v) = values.groups.col(own).array() - values.pooled[own];
      for (Index g = 0; g < tally.counts.rows(); ++g) {
        if (packed.mentions[g] == 0 && !std::isnan(values.groups(g, own))) made.residuals(g, v) = 0;
      }
    }
  }
  return made;
}

}  // namespace slant
