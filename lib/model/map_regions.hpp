// How far each group's point may be from where the map has it: regions by the total bootstrap.
#pragma once

#include <cstdint>
#include <vector>

#include "base/enum_names.hpp"
#include "base/ratio.hpp"
#include "base/workers.hpp"
#include "count/observations.hpp"
#include "model/map.hpp"
#include "model/matrix.hpp"

namespace slant {

// The rotation or reflection Q that brings `points` nearest to `target`, min Σ_i w_i |p_iᵀ Q − t_i|²:
// Schönemann (1966), with weights. Points × dimensions, as many of both; no scaling, no shift. O(points × dimensions²).
Matrix procrustes(const Matrix& points, const Matrix& target, const Vector& weights);

struct Ellipse {
  // NaN: none. Along a line alone, `minor` and `angle` are NaN.
  double major{missing};  // half-axes
  double minor{missing};
  double angle{missing};  // of the major one from the first axis: (−90, 90] degrees
};

// Points x with xᵀ C⁻¹ x ≤ factor, for the covariance C of one or two dimensions.
Ellipse ellipse_of(const Matrix& covariance, double factor);

// Whether the point (a vector from the centre) lies in the ellipse, or on the line's piece.
bool contains(const Ellipse& ellipse, const Vector& from_centre);

// What Hotelling's T² of the mean of n units in so many dimensions exceeds with probability 1 − level:
// dimensions (n − 1) / (n − dimensions) × F(level; dimensions, n − dimensions). Of one or two dimensions, n above them.
double hotelling_factor(double level, double n, int dimensions);

// What a region is for. Both are ellipses around the group's point; twin is √2 as wide.
enum class RegionKind : std::uint8_t {
  // Where another sample of as many units of the same outlet would lie: what to ask when two points are
  // compared. Two halves of one outlet differ by twice the variance of one, so each lies in the other's
  // confidence region in 1 − e^(−5.99/4) = 78 % of splits at best, and in its twin region in 95 %.
  twin,
  confidence,  // where the outlet itself lies: what the mean of ever more such samples would come to
};
template <>
inline constexpr auto enum_names<RegionKind> = spelled("twin", "confidence");

struct RegionOptions {
  RegionKind kind{RegionKind::twin};
  double level{0.95};
  std::uint32_t replicates{1000};
  std::uint64_t seed{1};
  std::uint64_t least_documents{10}, least_units{5};  // with a mention; below them a group has no region
  double least_effective_units{3};                    // the same: a few units hold most mentions
};

struct GroupRegion : UnitSizes {  // of what is on the map
  std::uint32_t empty{0};         // replicates that drew the group away or had no map: they are left out
  std::vector<double>
      errors;       // standard error of the coordinate, by dimension shown; NaN where there is no region
  Ellipse ellipse;  // in the first two dimensions, or the one
};

// Whether there is enough of the group for one.
inline bool has_region(const GroupRegion& group, const RegionOptions& options) {
  return group.documents >= options.least_documents && group.units >= options.least_units &&
         group.effective_units >= options.least_effective_units;
}

// Each replicate weighs the units anew (count/resampling.hpp), keeps the groups' masses, is mapped by itself
// (total bootstrap: Lebart 2007, "Which bootstrap for principal axes methods?") in two dimensions more than
// the map shows, and turned onto it by procrustes() with the groups' masses. The ellipse has the covariance
// of the group's points, times n / (n − 1), and Hotelling's factor for n, the group's effective units.
// Deterministic whatever the workers; memory: groups × dimensions × replicates, and the counts above zero of
// one replicate a worker.
std::vector<GroupRegion> map_regions(const Map& map, const Observations& observations,
                                     const MapOptions& options, const RegionOptions& region,
                                     const Workers& workers);

}  // namespace slant
