// Axis scores: the mean weight of each choice, then the weighted mean over choices.
#include "model/axis.hpp"

#include <algorithm>
#include <cmath>

#include "base/ratio.hpp"
#include "count/names.hpp"

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

// What each choice counts for in a group, before those that leave are left out; adds up to 1.
Vector parts_of(const Vector& pooled, const Vector& own, ChoiceWeighting weighting) {
  if (weighting == ChoiceWeighting::choices)
    return Vector::Constant(pooled.size(), 1.0 / static_cast<double>(pooled.size()));
  const Vector& mentions = weighting == ChoiceWeighting::pooled ? pooled : own;
  return mentions.sum() > 0 ? Vector(mentions / mentions.sum()) : Vector(Vector::Zero(mentions.size()));
}

}  // namespace

AxisScores axis_scores(const Tally& tally, const Schema& schema, const AxisOptions& options) {
  AxisScores made;
  made.weights = weights_on(schema, options);
  const Eigen::Index groups = tally.counts.rows();
  Matrix sums(groups, at(schema.choices.size()));  // of weights, over mentions
  made.mentions.resize(groups, at(schema.choices.size()));
  made.mentioned.setZero(groups);
  Eigen::Index used = 0;
  for (std::size_t c = 0; c < schema.choices.size(); ++c) {
    AxisChoice choice{id_of<ChoiceTag>(c), 1, -1};
    sums.col(used).setZero();
    made.mentions.col(used).setZero();
    for (const VariantId variant : schema.choices[c].variants) {
      const double weight = made.weights[variant.index()];
      if (std::isnan(weight)) continue;
      choice.low = std::min(choice.low, weight);
      choice.high = std::max(choice.high, weight);
      sums.col(used) += weight * tally.counts.col(at(variant.index()));
      made.mentions.col(used) += tally.counts.col(at(variant.index()));
    }
    if (made.mentions.col(used).sum() == 0) continue;
    made.mentioned += made.mentions.col(used);
    made.choices.push_back(choice);
    ++used;
  }
  sums.conservativeResize(groups, used);
  made.mentions.conservativeResize(groups, used);

  const Vector pooled = made.mentions.colwise().sum();
  made.pooled_means = Vector(sums.colwise().sum()).cwiseQuotient(pooled);
  made.pooled_score =
      used == 0 ? missing : parts_of(pooled, pooled, options.weighting).dot(made.pooled_means);
  made.means.setConstant(groups, used, missing);
  made.parts.setZero(groups, used);
  made.scores.setConstant(groups, missing);
  made.coverage.setZero(groups);
  if (used == 0) return made;
  const double least = std::max(1.0, static_cast<double>(options.min_mentions));
  for (Eigen::Index g = 0; g < groups; ++g) {
    const Vector parts = parts_of(pooled, made.mentions.row(g).transpose(), options.weighting);
    for (Eigen::Index c = 0; c < used; ++c) {
      if (made.mentions(g, c) < least) continue;
      made.means(g, c) = sums(g, c) / made.mentions(g, c);
      made.parts(g, c) = parts[c];
      made.coverage[g] += parts[c];
    }
    if (made.coverage[g] == 0) continue;
    made.parts.row(g) /= made.coverage[g];
    made.scores[g] = 0;
    for (Eigen::Index c = 0; c < used; ++c) {
      if (made.parts(g, c) > 0) made.scores[g] += made.parts(g, c) * made.means(g, c);
    }
  }
  return made;
}

}  // namespace slant
