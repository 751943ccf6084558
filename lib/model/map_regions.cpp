// Bootstrap regions of the map: replicates, and ellipses around each group's point.
#include "model/map_regions.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/ratio.hpp"
#include "count/resampling.hpp"
#include "model/map.hpp"

namespace slant {
namespace {

using Eigen::Index;

// Documents with a mention, group by group, with the map's columns: what each replicate adds up.
class Replay {
 public:
  Replay(const Map& map, const Observations& observations)
      : groups_(observations.groups()), columns_(map.frame.variants.size()), mentions_(map.masses.mentions) {
    constexpr std::uint32_t off_the_map = ~std::uint32_t{0};
    std::vector<std::uint32_t> column_of(observations.variants(), off_the_map);
    for (std::size_t v = 0; v < columns_; ++v)
      column_of[map.frame.variants[v].index()] = static_cast<std::uint32_t>(v);
    std::vector<std::vector<std::size_t>> of_group(groups_);
    for (std::size_t d = 0; d < observations.documents(); ++d) of_group[observations.group(d)].push_back(d);
    for (std::size_t g = 0; g < groups_; ++g) {
      for (const std::size_t d : of_group[g]) {
        const std::size_t before = cells_.size();
        for (const Observed cell : observations.cells(d)) {
          const std::uint32_t column = column_of[cell.variant.index()];
          if (column == off_the_map) continue;
          cells_.push_back({column, cell.count});
        }
        if (cells_.size() > before)
          documents_.push_back({observations.unit_of(d), static_cast<std::uint32_t>(g), cells_.size()});
      }
    }
  }

  struct Cell {
    std::uint32_t column, count;
  };
  struct Document {
    std::uint32_t unit, group;
    std::size_t end;  // of its cells, which begin where those of the document before end
  };
  const std::vector<Document>& documents() const { return documents_; }

  // Each unit as often as its weight says, then each group scaled to the mentions that it has: a replicate in
  // which a group is larger would move the centre, and with it the points of all. `sums` and `counts` are
  // scratch of the caller, used again.
  void add_up(const std::vector<std::uint32_t>& weights, std::vector<double>& sums, CountRows& counts) const {
    sums.assign(columns_, 0);
    counts.columns = static_cast<Index>(columns_);
    counts.ends.assign(1, 0);
    counts.column.clear();
    counts.count.clear();
    std::size_t next = 0, cell = 0;
    for (std::size_t g = 0; g < groups_; ++g) {
      double drawn = 0;
      for (; next < documents_.size() && documents_[next].group == g; ++next) {
        const double weight = weights[documents_[next].unit];
        if (weight == 0) {
          cell = documents_[next].end;
          continue;
        }
        for (; cell < documents_[next].end; ++cell) {
          sums[cells_[cell].column] += weight * cells_[cell].count;
          drawn += weight * cells_[cell].count;
        }
      }
      const double scale = mentions_[static_cast<Index>(g)] / drawn;  // not used where nothing was drawn
      for (std::size_t v = 0; v < columns_; ++v) {
        if (sums[v] == 0) continue;
        counts.column.push_back(static_cast<std::uint32_t>(v));
        counts.count.push_back(scale * sums[v]);
        sums[v] = 0;
      }
      counts.end_row();
    }
  }

 private:
  std::size_t groups_, columns_;
  Vector mentions_;  // by group
  std::vector<Document> documents_;
  std::vector<Cell> cells_;
};

// The first `wanted` columns, zeros where there are no more; groups without a point are zeros, too.
Matrix points_of(const Map& map, Index wanted) {
  Matrix points = Matrix::Zero(map.groups.rows(), wanted);
  const Index there = std::min(wanted, map.groups.cols());
  points.leftCols(there) = map.groups.leftCols(there);
  for (Index g = 0; g < points.rows(); ++g) {
    if (map.masses.mentions[g] == 0) points.row(g).setZero();
  }
  return points;
}

Matrix shown(const Map& projected, const Map& map) {
  return projected.groups.leftCols(at(map.dimensions));
}

// Points of one replicate on the map: groups × dimensions shown; NaN for groups that it drew away.
Matrix turned(const Map& replicate, const Map& map, const Matrix& target) {
  const auto shown = static_cast<Index>(map.dimensions);
  if ((replicate.masses.group.array() > 0).count() < 2)
    return Matrix::Constant(target.rows(), shown, missing);
  const Matrix points = points_of(replicate, target.cols());
  const Vector weights = (replicate.masses.mentions.array() > 0).select(map.masses.group, 0.0);
  Matrix on_map = points * procrustes(points, target, weights).leftCols(shown);
  for (Index g = 0; g < on_map.rows(); ++g) {
    if (replicate.masses.mentions[g] == 0) on_map.row(g).setConstant(missing);
  }
  return on_map;
}

void outline(const std::vector<Matrix>& clouds, std::size_t group, const RegionOptions& options,
             GroupRegion& region) {
  const auto g = static_cast<Index>(group);
  const Index dimensions = clouds.front().cols();
  Vector sum = Vector::Zero(dimensions);
  double points = 0;
  for (const Matrix& cloud : clouds) {
    if (std::isnan(cloud(g, 0))) {
      ++region.empty;
      continue;
    }
    sum += cloud.row(g);
    ++points;
  }
  if (points < 2 || !has_region(region, options)) return;
  const Vector mean = sum / points;
  Matrix covariance = Matrix::Zero(dimensions, dimensions);
  for (const Matrix& cloud : clouds) {
    if (std::isnan(cloud(g, 0))) continue;
    const Vector away = cloud.row(g).transpose() - mean;
    covariance += away * away.transpose();
  }
  covariance /= points - 1;
  // Units are as far from their own mean as they are from the outlet's, less what they share with it.
  const double n = region.effective_units;
  covariance *= n / (n - 1);
  for (Index k = 0; k < dimensions; ++k)
    region.errors[static_cast<std::size_t>(k)] = std::sqrt(covariance(k, k));
  const Index plane = std::min<Index>(2, dimensions);
  const double factor = hotelling_factor(options.level, n, static_cast<int>(plane));
  region.ellipse = ellipse_of(covariance.topLeftCorner(plane, plane),
                              options.kind == RegionKind::twin ? 2 * factor : factor);
}

}  // namespace

std::vector<GroupRegion> map_regions(const Map& map, const Observations& observations,
                                     const MapOptions& options, const RegionOptions& region,
                                     const Workers& workers) {
  GroupRegion none;
  none.errors.assign(map.dimensions, missing);
  std::vector<GroupRegion> regions(observations.groups(), none);
  const Replay replay(map, observations);
  const std::vector<UnitSizes> sizes = unit_sizes(observations, map.frame.variants);
  for (std::size_t g = 0; g < regions.size(); ++g) static_cast<UnitSizes&>(regions[g]) = sizes[g];
  if (map.dimensions == 0 || region.replicates == 0) return regions;

  constexpr std::size_t more = 2;
  const Matrix target = points_of(map, static_cast<Index>(std::min(map.axes(), map.dimensions + more)));
  std::vector<Matrix> clouds(region.replicates);
  struct Scratch {
    std::vector<double> sums;
    CountRows counts;
  };
  std::vector<Scratch> scratch(workers.count);
  workers.each(region.replicates, [&](std::size_t i, unsigned worker) {
    const auto weights =
        poisson_weights(region.seed, static_cast<std::uint32_t>(i), observations.unit_keys());
    auto& [sums, counts] = scratch[worker];
    replay.add_up(weights, sums, counts);
    clouds[i] =
        map.fixed ? shown(project(map, counts), map) : turned(map_near(map, counts, options), map, target);
  });
  for (std::size_t g = 0; g < regions.size(); ++g) outline(clouds, g, region, regions[g]);
  return regions;
}

}  // namespace slant
