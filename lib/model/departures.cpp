// Residuals of counts from their expectation, row by row, for each method of the map.
#include "model/departures.hpp"

#include <cmath>

namespace slant {
namespace {

using Eigen::Index;

// Values by block as values by variant.
void spread(const auto& of_block, const MapFrame& frame, Eigen::RowVectorXd& to) {
  for (std::size_t v = 0; v < frame.blocks.size(); ++v) to[static_cast<Index>(v)] = of_block(frame.blocks[v]);
}

Vector by_block(const auto& values, const MapFrame& frame) {
  Vector sums = Vector::Zero(frame.block_count);
  for (std::size_t v = 0; v < frame.blocks.size(); ++v)
    sums[frame.blocks[v]] += values(static_cast<Index>(v));
  return sums;
}

// 1 / √c. A variant of mass 0, as replicates have them, is used by passive groups at most: it is off the map.
Vector scale_of(const Masses& masses) {
  return (masses.variant.array() > 0).select(masses.variant.array().rsqrt(), 0.0);
}

void residuals(RowMatrix& counts, const Masses& masses, const MapFrame& frame) {
  counts -= expected_counts(masses, frame);
  counts *= scale_of(masses).asDiagonal();
  for (Index g = 0; g < counts.rows(); ++g) {
    if (masses.mentions[g] > 0) counts.row(g) /= masses.mentions[g];
  }
}

void log_ratios(RowMatrix& counts, const Masses& masses, const MapFrame& frame, double smoothing) {
  const Index variants = counts.cols();
  const Vector sizes = by_block(Vector::Ones(variants), frame);
  Vector scale(variants);  // log((n + α s) / (m + α) / s) = log(1 + n / (α s)) + what centring takes away
  for (Index v = 0; v < variants; ++v) {
    const double prior = smoothing * sizes[frame.blocks[static_cast<std::size_t>(v)]] * masses.share[v];
    scale[v] = prior > 0 ? 1 / prior : 0;
  }
  Vector mass = Vector::Zero(frame.block_count);  // of the groups that mention it
  Eigen::RowVectorXd sum = Eigen::RowVectorXd::Zero(variants), means(variants);
  for (Index g = 0; g < counts.rows(); ++g) {
    auto row = counts.row(g);
    for (Index v = 0; v < variants; ++v) row[v] = row[v] == 0 ? 0 : std::log1p(row[v] * scale[v]);
    spread(by_block(row.transpose().cwiseProduct(masses.share), frame), frame, means);
    row -= means;
    sum += masses.group[g] * row;
    mass.array() += (masses.of_block.row(g).transpose().array() > 0)
                        .select(masses.group[g], Vector::Zero(frame.block_count).array());
  }
  for (Index g = 0; g < counts.rows(); ++g) {
    for (Index v = 0; v < variants; ++v) {
      const Index block = frame.blocks[static_cast<std::size_t>(v)];
      if (masses.of_block(g, block) == 0 || mass[block] == 0) continue;
      counts(g, v) = (counts(g, v) - sum[v] / mass[block]) * std::sqrt(masses.variant[v]);
    }
  }
}

}  // namespace

Masses masses_of(const CountRows& counts, const MapFrame& frame) {
  Masses made;
  made.variant = Vector::Zero(counts.columns);
  made.of_block = Matrix::Zero(counts.rows(), frame.block_count);
  for (Index g = 0; g < counts.rows(); ++g) {
    const auto row = static_cast<std::size_t>(g);
    for (std::size_t i = counts.ends[row]; i < counts.ends[row + 1]; ++i) {
      made.of_block(g, frame.blocks[counts.column[i]]) += counts.count[i];
      if (frame.active[row]) made.variant[counts.column[i]] += counts.count[i];
    }
  }
  made.mentions = made.of_block.rowwise().sum();
  made.group = made.mentions;
  for (Index g = 0; g < counts.rows(); ++g) {
    if (!frame.active[static_cast<std::size_t>(g)]) made.group[g] = 0;
  }
  const Vector totals = by_block(made.variant, frame);
  made.share = made.variant;
  for (std::size_t v = 0; v < frame.blocks.size(); ++v) {
    const double total = totals[frame.blocks[v]];
    if (total > 0) made.share[static_cast<Index>(v)] /= total;
  }
  const double all = made.group.sum();
  if (all > 0) {
    made.group /= all;
    made.variant /= all;
  }
  return made;
}

RowMatrix whole(const CountRows& counts) {
  RowMatrix made = RowMatrix::Zero(counts.rows(), counts.columns);
  for (std::size_t g = 0; g + 1 < counts.ends.size(); ++g) {
    for (std::size_t i = counts.ends[g]; i < counts.ends[g + 1]; ++i) {
      made(static_cast<Index>(g), counts.column[i]) = counts.count[i];
    }
  }
  return made;
}

RowMatrix expected_counts(const Masses& masses, const MapFrame& frame) {
  RowMatrix expected(masses.mentions.size(), masses.share.size());
  for (Index g = 0; g < expected.rows(); ++g) {
    for (Index v = 0; v < expected.cols(); ++v) {
      expected(g, v) = masses.of_block(g, frame.blocks[static_cast<std::size_t>(v)]) * masses.share[v];
    }
  }
  return expected;
}

RowMatrix departures(const CountRows& counts, const Masses& masses, const MapFrame& frame,
                     const MapOptions& options) {
  RowMatrix rows = whole(counts);
  if (options.method == MapMethod::pca) {
    log_ratios(rows, masses, frame, options.smoothing);
  } else {
    residuals(rows, masses, frame);
  }
  return rows;
}

}  // namespace slant
