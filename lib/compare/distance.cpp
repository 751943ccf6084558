// Distances of all pairs of groups, corrected for chance by permuting units within each pair.
#include "compare/distance.hpp"

#include <algorithm>
#include <cmath>

#include "base/ratio.hpp"
#include "compare/interval.hpp"
#include "compare/linearised.hpp"
#include "compare/quantile.hpp"
#include "count/resampling.hpp"

namespace slant {
namespace {

// Counts by column and their sums by choice, of one side of a pair.
struct SideCounts {
  std::vector<double> counts, mentions;

  explicit SideCounts(const Columns& columns) : counts(columns.size()), mentions(columns.choices()) {}
  void clear() {
    std::fill(counts.begin(), counts.end(), 0);
    std::fill(mentions.begin(), mentions.end(), 0);
  }
  void add(std::span<const ColumnCount> cells, const Columns& columns) {
    for (const ColumnCount cell : cells) {
      counts[cell.column] += cell.count;
      mentions[columns.choice_of(cell.column)] += cell.count;
    }
  }
};

class Comparison {
 public:
  Comparison(const Tally& tally, const Columns& columns, Metric metric) : columns_(columns), metric_(metric) {
    weights_.reserve(columns.choices());
    double all = 0;
    for (std::size_t c = 0; c < columns.choices(); ++c) {
      weights_.push_back(tally.mentions.col(static_cast<Eigen::Index>(columns.id(c).index())).sum());
      all += weights_.back();
    }
    for (double& weight : weights_) weight /= all;
    for (Eigen::Index g = 0; g < tally.counts.rows(); ++g) {
      SideCounts& side = sides_.emplace_back(columns);
      for (std::size_t i = 0; i < columns.size(); ++i) {
        side.counts[i] = tally.counts(g, static_cast<Eigen::Index>(columns.variant(i).index()));
        side.mentions[columns.choice_of(i)] += side.counts[i];
      }
    }
  }

  const Columns& columns() const { return columns_; }
  const SideCounts& side(std::size_t group) const { return sides_[group]; }
  double weight(std::size_t choice) const { return weights_[choice]; }

  PairDistance pair(std::size_t a, std::size_t b) const {
    PairDistance made{
        static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b), missing, missing, missing, missing};
    for (std::size_t c = 0; c < columns_.choices(); ++c) {
      if (sides_[a].mentions[c] > 0 && sides_[b].mentions[c] > 0) {
        made.coverage += weights_[c];
      } else {
        ++made.missing;
      }
    }
    if (made.missing == 0) made.coverage = 1;
    made.distance = distance(sides_[a], sides_[b]);
    return made;
  }

  double distance(const SideCounts& a, const SideCounts& b) const {
    double sum = 0;
    double shared = 0;
    for (std::size_t c = 0; c < columns_.choices(); ++c) {
      if (a.mentions[c] == 0 || b.mentions[c] == 0) continue;
      sum += weights_[c] * divergence(metric_, of(a, c), a.mentions[c], of(b, c), b.mentions[c]);
      shared += weights_[c];
    }
    return shared > 0 ? sum / shared : missing;
  }

  // Derivatives of the pair's distance by the shares of `own`; 0 for choices that the two do not share.
  std::vector<double> slopes_of(const SideCounts& own, const SideCounts& other, double coverage) const {
    std::vector<double> made(columns_.size(), 0);
    for (std::size_t c = 0; c < columns_.choices(); ++c) {
      if (own.mentions[c] == 0 || other.mentions[c] == 0) continue;
      const auto piece = std::span(made).subspan(columns_.begin(c), columns_.end(c) - columns_.begin(c));
      slopes(metric_, of(own, c), own.mentions[c], of(other, c), other.mentions[c], piece);
      for (double& slope : piece) slope *= weights_[c] / coverage;
    }
    return made;
  }

 private:
  std::span<const double> of(const SideCounts& side, std::size_t choice) const {
    return std::span(side.counts)
        .subspan(columns_.begin(choice), columns_.end(choice) - columns_.begin(choice));
  }

  const Columns& columns_;
  Metric metric_;
  std::vector<double> weights_;
  std::vector<SideCounts> sides_;
};

// The units of two groups, those that are in both apart.
struct PairUnits {
  std::vector<const GroupUnit*> alone;  // of a, then of b
  std::size_t alone_a{0};
  std::vector<std::pair<const GroupUnit*, const GroupUnit*>> both;

  PairUnits(std::span<const GroupUnit> a, std::span<const GroupUnit> b) {
    std::vector<const GroupUnit*> only_b;
    std::size_t j = 0;
    for (const GroupUnit& part : a) {
      while (j < b.size() && b[j].key < part.key) only_b.push_back(&b[j++]);
      if (j < b.size() && b[j].unit == part.unit) {
        both.emplace_back(&part, &b[j++]);
      } else {
        alone.push_back(&part);
      }
    }
    for (; j < b.size(); ++j) only_b.push_back(&b[j]);
    alone_a = alone.size();
    alone.insert(alone.end(), only_b.begin(), only_b.end());
  }
  std::size_t size() const { return alone.size() + both.size(); }
};

// One pair's permutations; used again for the next pair.
class Permuting {
 public:
  Permuting(const Comparison& comparison, const GroupUnits& units, const DistanceOptions& options)
      : comparison_(comparison),
        units_(units),
        options_(options),
        drawn_(comparison.columns()),
        rest_(comparison.columns()) {}

  void correct(PairDistance& pair) {
    PairUnits units(units_.of(pair.a), units_.of(pair.b));
    const double lost = lost_part(units);
    if (std::isnan(pair.distance) || !(lost <= most_lost)) return;
    permute(pair, units);
    if (permuted_.size() < options_.permutations / 2 + 1) return;  // hardly a permutation shares a choice
    const double mean = mean_of(permuted_);
    pair.corrected = (pair.distance - mean) / (1 - lost);
    if (units.size() < fewest_units) return;
    const Linearised variance = linearised(pair);
    if (std::isnan(variance.variance)) return;
    const double beyond = (1 - options_.level) / 2;
    const double t = student_quantile(1 - beyond, variance.degrees);
    const double spread = t * t * variance.variance;
    const double up = (quantile(permuted_, 1 - beyond) - mean) / (1 - lost);
    const double down = (mean - quantile(permuted_, beyond)) / (1 - lost);
    pair.low = pair.corrected - std::sqrt(up * up + spread);
    pair.high = pair.corrected + std::sqrt(down * down + spread);
  }

 private:
  static constexpr double most_lost = 0.5;

  // λ, over the choices that at least two units mention.
  double lost_part(const PairUnits& units) const {
    const Columns& columns = comparison_.columns();
    std::vector<std::uint32_t> mentioning(columns.choices(), 0);
    std::vector<const GroupUnit*> last(columns.choices(), nullptr);
    const auto see = [&](const GroupUnit* part, const GroupUnit* unit) {
      for (const ColumnCount cell : units_.cells(*part)) {
        const std::size_t choice = columns.choice_of(cell.column);
        if (last[choice] != unit) ++mentioning[choice];
        last[choice] = unit;
      }
    };
    for (const GroupUnit* part : units.alone) see(part, part);
    for (const auto& [a, b] : units.both) {
      see(a, a);
      see(b, a);
    }
    double lost = 0;
    double all = 0;
    for (std::size_t c = 0; c < columns.choices(); ++c) {
      if (mentioning[c] < 2) continue;
      lost += comparison_.weight(c) / (mentioning[c] - 1);
      all += comparison_.weight(c);
    }
    return lost / all;
  }

  // Draws the smaller side; the other is what is left.
  void permute(const PairDistance& pair, PairUnits& units) {
    const Columns& columns = comparison_.columns();
    const SideCounts& a = comparison_.side(pair.a);
    const SideCounts& b = comparison_.side(pair.b);
    const bool draws_a = units.alone_a * 2 <= units.alone.size();
    const std::size_t take = draws_a ? units.alone_a : units.alone.size() - units.alone_a;
    permuted_.clear();
    for (std::uint32_t replicate = 0; replicate < options_.permutations; ++replicate) {
      Draws draws(options_.seed, replicate, Stream::permutation);
      drawn_.clear();
      for (std::size_t i = 0; i < take; ++i) {
        const auto left = static_cast<std::uint32_t>(units.alone.size() - i);
        std::swap(units.alone[i], units.alone[i + draws.below(left)]);
        drawn_.add(units_.cells(*units.alone[i]), columns);
      }
      for (const auto& [first, second] : units.both) {
        drawn_.add(units_.cells(draws.below(2) == 0 ? *first : *second), columns);
      }
      for (std::size_t i = 0; i < columns.size(); ++i)
        rest_.counts[i] = a.counts[i] + b.counts[i] - drawn_.counts[i];
      for (std::size_t c = 0; c < columns.choices(); ++c) {
        rest_.mentions[c] = a.mentions[c] + b.mentions[c] - drawn_.mentions[c];
      }
      const double distance =
          draws_a ? comparison_.distance(drawn_, rest_) : comparison_.distance(rest_, drawn_);
      if (!std::isnan(distance)) permuted_.push_back(distance);
    }
    std::sort(permuted_.begin(), permuted_.end());
  }

  Linearised linearised(const PairDistance& pair) const {
    const SideCounts& a = comparison_.side(pair.a);
    const SideCounts& b = comparison_.side(pair.b);
    const auto influences_of = [&](std::uint32_t group, const SideCounts& own, const SideCounts& other) {
      return influences(units_, units_.of(group), comparison_.columns(), own.counts, own.mentions,
                        comparison_.slopes_of(own, other, pair.coverage));
    };
    return linearised_variance(influences_of(pair.a, a, b), influences_of(pair.b, b, a));
  }

  const Comparison& comparison_;
  const GroupUnits& units_;
  const DistanceOptions& options_;
  SideCounts drawn_, rest_;
  std::vector<double> permuted_;  // sorted
};

std::vector<PairDistance> all_pairs(const Comparison& comparison, std::size_t groups) {
  std::vector<PairDistance> pairs;
  pairs.reserve(groups * (groups - std::min<std::size_t>(groups, 1)) / 2);
  for (std::size_t a = 0; a < groups; ++a) {
    for (std::size_t b = a + 1; b < groups; ++b) pairs.push_back(comparison.pair(a, b));
  }
  return pairs;
}

}  // namespace

Distances distances(const Tally& tally, const Schema& schema, const DistanceOptions& options) {
  const Columns columns(tally, schema, options.choices);
  const auto groups = static_cast<std::size_t>(tally.counts.rows());
  return {groups, all_pairs(Comparison(tally, columns, options.metric), groups)};
}

Distances distances(const Observations& observations, const Schema& schema, const DistanceOptions& options,
                    const Workers& workers) {
  const Tally counts = tally(observations);
  const Columns columns(counts, schema, options.choices);
  const Comparison comparison(counts, columns, options.metric);
  Distances made{observations.groups(), all_pairs(comparison, observations.groups())};
  if (options.permutations == 0) return made;
  const GroupUnits units(observations, columns);
  std::vector<Permuting> permuting(workers.count, Permuting(comparison, units, options));
  workers.each(made.pairs.size(),
               [&](std::size_t i, unsigned worker) { permuting[worker].correct(made.pairs[i]); });
  return made;
}

Matrix matrix_of(const Distances& distances, bool clamped) {
  const auto groups = static_cast<Eigen::Index>(distances.groups);
  Matrix made = Matrix::Zero(groups, groups);
  for (const PairDistance& pair : distances.pairs) {
    double distance = pair.corrected;
    if (clamped) distance = std::isnan(distance) ? pair.distance : std::max(distance, 0.0);
    made(pair.a, pair.b) = made(pair.b, pair.a) = distance;
  }
  return made;
}

std::vector<ChoiceId> missing_choices(const Tally& tally, const Columns& columns, const PairDistance& pair) {
  std::vector<ChoiceId> lacking;
  for (std::size_t c = 0; c < columns.choices(); ++c) {
    const auto column = static_cast<Eigen::Index>(columns.id(c).index());
    if (tally.mentions(pair.a, column) == 0 || tally.mentions(pair.b, column) == 0)
      lacking.push_back(columns.id(c));
  }
  return lacking;
}

}  // namespace slant
