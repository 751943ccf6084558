// Makes the map: singular value decomposition of the residuals, signs of the axes fixed.
#include "model/map.hpp"

#include <algorithm>

#include "base/ratio.hpp"
#include "model/departure_products.hpp"
#include "model/log_bilinear.hpp"
#include "model/principal_axes.hpp"

namespace slant {
namespace {

using Eigen::Index;

// Regions are fitted in two dimensions more than are shown, and some more guide the search for axes near these.
constexpr Index more_to_fit = 2;

Index asked(const MapOptions& options) {
  return static_cast<Index>(std::min<std::size_t>(options.dimensions, 1000));
}

// Axes that a Poisson model is fitted with, however many are shown: what its first ones are depends on it. Its prior
// leaves little for more; where counts have fewer, fewer.
constexpr Index poisson_rank = 8;

// At least two beyond those that are fitted, in strips of eight, which cost what one column costs.
Index to_guide(const MapOptions& options) {
  return (asked(options) + more_to_fit + 2 + 7) / 8 * 8;
}

// Axes of θ φᵀ, a matrix of low rank, from those of its two thin factors.
Axes axes_of_product(const Matrix& groups, const Matrix& variants, const Vector& weights) {
  const Axes thin = axes_of(variants.transpose(), Vector::Ones(variants.cols()), variants.cols());
  // variants = U S Wᵀ with U = thin.columns and S Wᵀ = its rows transposed.
  const RowMatrix reduced = groups * thin.rows;
  Axes axes = axes_of(reduced, weights, reduced.cols());
  axes.columns = thin.columns * axes.columns;
  return axes;
}

// Points; at the centre for groups without mentions.
Matrix points_of(const Map& map) {
  return map.groups.array().isNaN().select(0.0, map.groups.array());
}

LogBilinear start_near(const Map& map) {
  LogBilinear start;
  start.groups = points_of(map);
  start.variants = map.masses.variant.array().rsqrt().matrix().asDiagonal() * map.arrows;
  return start;
}

LogBilinear start_of(const CountRows& counts, const Map& map) {
  const Axes linear = axes_of(departures(counts, map.masses, map.frame, {}), map.masses.group, poisson_rank);
  LogBilinear start;
  start.groups = linear.rows;
  start.variants = map.masses.variant.array().rsqrt().matrix().asDiagonal() * linear.columns;
  return start;
}

Axes fit_poisson(const CountRows& counts, const MapOptions& options, const Map* near, Map& map) {
  // From a map nearby a few sweeps are enough: what they leave is far below the scatter of replicates.
  const LogBilinearOptions fitting{options.ridge, near == nullptr ? 500 : 10, near == nullptr ? 1e-10 : 1e-5};
  LogBilinear start = near == nullptr ? start_of(counts, map) : start_near(*near);
  if (start.groups.cols() == 0) {  // nothing departs from what was expected
    map.explainable = 0;
    map.distances.setZero(counts.rows());
    return {start.groups, start.variants, Vector::Zero(0)};
  }
  const LogBilinear fit = fit_log_bilinear(whole(counts), expected_counts(map.masses, map.frame),
                                           map.frame.active, std::move(start), fitting);
  const Vector roots = map.masses.variant.array().sqrt();
  Axes axes = axes_of_product(fit.groups, roots.asDiagonal() * fit.variants, map.masses.group);
  map.explainable = fit.null_deviance > 0 ? 1 - fit.deviance / fit.null_deviance : 0;
  map.distances = axes.rows.rowwise().squaredNorm();
  return axes;
}

Axes decompose(const CountRows& counts, const MapOptions& options, Map& map) {
  const RowMatrix rows = departures(counts, map.masses, map.frame, options);
  map.distances = rows.rowwise().squaredNorm();
  return axes_of(rows, map.masses.group, to_guide(options));
}

Axes decompose_near(const CountRows& counts, const MapOptions& options, const Map& near, const Map& map) {
  const Index wanted = asked(options) + more_to_fit;
  if (std::min(counts.rows(), counts.columns) <= 3 * near.arrows.cols()) {
    return axes_of(departures(counts, map.masses, map.frame, options), map.masses.group, wanted);
  }
  if (options.method == MapMethod::pca) {
    const RowMatrix rows = departures(counts, map.masses, map.frame, options);
    return axes_near(WholeProducts(rows), map.masses.group, points_of(near), wanted, asked(options));
  }
  return axes_near(DepartureProducts(counts, map.masses, map.frame), map.masses.group, points_of(near),
                   wanted, asked(options));
}

void fix_signs(Axes& axes) {
  for (Index k = 0; k < axes.columns.cols(); ++k) {
    Index largest = 0;
    axes.columns.col(k).cwiseAbs2().maxCoeff(&largest);
    if (axes.columns(largest, k) >= 0) continue;
    axes.columns.col(k) *= -1;
    axes.rows.col(k) *= -1;
  }
}

Map made(const CountRows& counts, const MapFrame& frame, const MapOptions& options, const Map* near) {
  Map map;
  map.method = options.method;
  map.frame = frame;
  map.masses = masses_of(counts, frame);
  map.distances = Vector::Zero(counts.rows());
  Axes axes{Matrix(counts.rows(), 0), Matrix(counts.columns, 0), Vector(0)};
  if ((map.masses.group.array() > 0).count() >= 2) {
    if (options.method == MapMethod::poisson) {
      axes = fit_poisson(counts, options, near, map);
    } else if (near == nullptr) {
      axes = decompose(counts, options, map);
    } else {
      axes = decompose_near(counts, options, *near, map);
    }
  }
  fix_signs(axes);
  map.squares = std::move(axes.squares);
  map.inertia = map.squares.sum();
  map.groups = std::move(axes.rows);
  map.arrows = std::move(axes.columns);
  map.dimensions = std::min(options.dimensions, map.axes());
  if (map.axes() == 0) return map;  // Eigen takes no row of a matrix without columns
  for (Index g = 0; g < map.groups.rows(); ++g) {
    if (map.masses.mentions[g] == 0) map.groups.row(g).setConstant(missing);
  }
  return map;
}

}  // namespace

double Map::explained(std::size_t axis) const {
  return inertia > 0 ? explainable * squares[static_cast<Index>(axis)] / inertia : missing;
}

double Map::contribution(std::size_t group, std::size_t axis) const {
  const auto g = static_cast<Index>(group);
  const auto k = static_cast<Index>(axis);
  return masses.group[g] > 0 ? masses.group[g] * groups(g, k) * groups(g, k) / squares[k] : missing;
}

double Map::quality(std::size_t group) const {
  const auto g = static_cast<Index>(group);
  if (dimensions == 0) return missing;
  const double kept = groups.row(g).head(static_cast<Index>(dimensions)).squaredNorm();
  return distances[g] > 0 ? std::min(1.0, kept / distances[g]) : missing;
}

Map map_of(const Tally& tally, const Schema& schema, const MapOptions& options) {
  const MapFrame frame = map_frame(tally, schema, options);
  return map_of(counts_in(frame, tally), frame, options);
}

Map map_of(const CountRows& counts, const MapFrame& frame, const MapOptions& options) {
  return made(counts, frame, options, nullptr);
}

Map map_near(const Map& map, const CountRows& counts, const MapOptions& options) {
  return made(counts, map.frame, options, &map);
}

}  // namespace slant
