// Axis scores: the mean weight of each choice, shrunk, then the weighted mean over choices.
#include "model/axis.hpp"

#include <algorithm>
#include <cmath>

#include "base/ratio.hpp"
#include "count/names.hpp"
#include "model/axis_shrinkage.hpp"

namespace slant {
namespace {

std::vector<double> weights_on(const Schema& schema, const AxisOptions& options) {
  std::vector<double> weights(schema.variants.size(), missing);
  for (std::size_t v = 0; v < weights.size(); ++v) {
    const Schema::Variant& variant = schema.variants[v];
    if (variant.ignored || !is_asked_for(options.choices, variant.choice)) continue;
    for (const AxisWeight& on : variant.weights) {
      if (on.axis == options.axis) weights[v] = on.weight;
    }
  }
  return weights;
}

// What each choice counts for in a group; adds up to 1.
Vector parts_of(const Vector& pooled, const Vector& own, ChoiceWeighting weighting) {
  if (weighting == ChoiceWeighting::choices)
    return Vector::Constant(pooled.size(), 1.0 / static_cast<double>(pooled.size()));
  const Vector& mentions = weighting == ChoiceWeighting::pooled ? pooled : own;
  return mentions.sum() > 0 ? Vector(mentions / mentions.sum()) : Vector(Vector::Zero(mentions.size()));
}

// Of weights and of their squares, over mentions; groups × choices.
struct WeightSums {
  Matrix weights, squares;
};

// The variance of a mention's weight within groups. Where groups have hardly two mentions it nears that over
// all mentions, which counts as one more degree of freedom.
double variance_within(const Vector& mentions, const Vector& weights, const Vector& squares) {
  double within = 0;
  double freedom = 0;
  for (Eigen::Index g = 0; g < mentions.size(); ++g) {
    if (mentions[g] == 0) continue;
    within += std::max(0.0, squares[g] - weights[g] * weights[g] / mentions[g]);
    freedom += mentions[g] - 1;
  }
  const double all = mentions.sum();
  const double over_all =
      std::max(0.0, squares.sum() - weights.sum() * weights.sum() / all) / std::max(1.0, all - 1);
  return (within + over_all) / (freedom + 1);
}

// Fills what is by group, of the groups with enough mentions.
void add_scores(const WeightSums& sums, const AxisOptions& options, AxisScores& made) {
  const Eigen::Index used = made.mentions.cols();
  AxisMeans counted{made.mentions, made.means, Vector(used), Vector(used), Vector(used)};
  for (Eigen::Index c = 0; c < used; ++c) {
    counted.within[c] = variance_within(made.mentions.col(c), sums.weights.col(c), sums.squares.col(c));
    counted.low[c] = made.choices[static_cast<std::size_t>(c)].low;
    counted.high[c] = made.choices[static_cast<std::size_t>(c)].high;
  }
  const ShrunkMeans shrunk = shrink(counted);
  made.levels = shrunk.levels;
  const Vector pooled = made.mentions.colwise().sum();
  const Vector parts_of_all = parts_of(pooled, pooled, options.weighting);
  made.pooled_score = parts_of_all.dot(made.pooled_means);
  made.level_score = parts_of_all.dot(made.levels);
  const double least = std::max(1.0, static_cast<double>(options.min_mentions));
  for (Eigen::Index g = 0; g < made.mentions.rows(); ++g) {
    if (made.mentioned[g] < least) continue;
    const Vector parts = parts_of(pooled, made.mentions.row(g).transpose(), options.weighting);
    made.parts.row(g) = parts;
    made.coverage[g] = score_pull(counted, g, parts).slopes.sum();
    Vector seldom = parts;
    double raw = 0;
    double raw_parts = 0;
    made.scores[g] = 0;
    made.own_scores[g] = 0;
    for (Eigen::Index c = 0; c < used; ++c) {
      made.shrunk_means(g, c) = shrunk.means(g, c);
      made.scores[g] += parts[c] * made.shrunk_means(g, c);
      const bool is_often = made.mentions(g, c) >= often_mentioned;
      made.own_means(g, c) = is_often ? made.means(g, c) : made.shrunk_means(g, c);
      made.own_scores[g] += parts[c] * made.own_means(g, c);
      if (is_often) seldom[c] = 0;
      if (made.mentions(g, c) == 0) continue;
      raw += parts[c] * made.means(g, c);
      raw_parts += parts[c];
    }
    const ScorePull pull = score_pull(counted, g, seldom);
    made.slopes.row(g) = parts - seldom + pull.slopes;
    made.unsaid[g] = pull.unsaid;
    made.raw_scores[g] = raw / raw_parts;
  }
}

}  // namespace

AxisScores axis_scores(const Tally& tally, const Schema& schema, const AxisOptions& options) {
  AxisScores made;
  made.weights = weights_on(schema, options);
  const Eigen::Index groups = tally.counts.rows();
  const auto choices = at(schema.choices.size());
  WeightSums sums{Matrix::Zero(groups, choices), Matrix::Zero(groups, choices)};
  made.mentions.setZero(groups, choices);
  made.mentioned.setZero(groups);
  Eigen::Index used = 0;
  for (std::size_t c = 0; c < schema.choices.size(); ++c) {
    AxisChoice choice{id_of<ChoiceTag>(c), 1, -1};
    for (const VariantId variant : schema.choices[c].variants) {
      const double weight = made.weights[variant.index()];
      if (std::isnan(weight)) continue;
      choice.low = std::min(choice.low, weight);
      choice.high = std::max(choice.high, weight);
      const auto counts = tally.counts.col(at(variant.index()));
      sums.weights.col(used) += weight * counts;
      sums.squares.col(used) += weight * weight * counts;
      made.mentions.col(used) += counts;
    }
    if (made.mentions.col(used).sum() == 0) continue;
    made.mentioned += made.mentions.col(used);
    made.choices.push_back(choice);
    ++used;
  }
  sums.weights.conservativeResize(groups, used);
  sums.squares.conservativeResize(groups, used);
  made.mentions.conservativeResize(groups, used);

  made.pooled_means =
      Vector(sums.weights.colwise().sum()).cwiseQuotient(Vector(made.mentions.colwise().sum()));
  made.means = sums.weights.cwiseQuotient(made.mentions);  // 0 / 0 is missing
  made.parts.setZero(groups, used);
  made.slopes.setZero(groups, used);
  made.shrunk_means.setConstant(groups, used, missing);
  made.own_means.setConstant(groups, used, missing);
  made.scores.setConstant(groups, missing);
  made.raw_scores.setConstant(groups, missing);
  made.own_scores.setConstant(groups, missing);
  made.coverage.setZero(groups);
  made.unsaid.setZero(groups);
  made.pooled_score = missing;
  made.level_score = missing;
  if (used > 0) add_scores(sums, options, made);
  return made;
}

}  // namespace slant
