// The map: groups as points, variants as arrows; and new groups on the axes of one that was made before.
#pragma once

#include <cstddef>
#include <optional>

#include "model/map_frame.hpp"
#include "model/matrix.hpp"

namespace slant {

// Axes are in order of the inertia they explain; on each, the variant with the largest contribution has a
// positive coordinate (the first of equals). A group lies where its words pull it: its coordinate is
// Σ_v (n_gv − m_gb s_v) / n_g × arrow_v / √c_v (the transition formula, for `within` and `ca`).
struct Map {
  MapMethod method{MapMethod::within};
  MapFrame frame;
  Masses masses;
  bool fixed{false};          // axes of an earlier map: these groups did not shape them
  std::size_t dimensions{0};  // shown: as many as were asked for, or as there are
  Matrix groups;              // × axes: principal coordinates; NaN for groups without mentions
  Matrix arrows;  // variants × axes: contribution coordinates (Greenacre 2013), squares add up to 1
  // There are some more axes in these two than are shown: regions need them.
  Vector squares;         // of all singular values; of `poisson`, those fitted
  double inertia{0};      // their sum
  double explainable{1};  // part of the deviance that all of them explain: below 1 for `poisson` alone
  Vector distances;       // by group: squared, from the centre, along all axes

  std::size_t axes() const { return static_cast<std::size_t>(arrows.cols()); }
  double explained(std::size_t axis) const;  // part of the inertia, of poisson: of the deviance
  double contribution(std::size_t group, std::size_t axis) const;  // of a group to an axis
  // Part of the group's squared distance from the centre that the shown axes keep; NaN at the centre.
  double quality(std::size_t group) const;
};

// With fewer axes than `dimensions` where the counts have no more; none for fewer than two groups with
// mentions. O(groups × variants × the smaller of both).
Map map_of(const Tally& tally, const Schema& schema, const MapOptions& options);

// The same from counts of `frame`; and near a map of the same frame, whose axes are known to be close:
// without the squares and the distances that lie beyond its axes.
Map map_of(const CountRows& counts, const MapFrame& frame, const MapOptions& options);
Map map_near(const Map& map, const CountRows& counts, const MapOptions& options);

// Principal coordinates by the transition formula (Greenacre 2017, ch. 12, supplementary points): departures
// from what the groups of `base` would use, times its arrows. Of `base` the frame without its groups, the
// variants' masses, arrows, squares and inertia are read; its method is `within` or `ca`, whose formula needs
// no more. Mentions of variants that `base` has not are left out, as no arrow says where they pull.
// O(groups × variants × axes).
Map project(const Map& base, const CountRows& counts);
Map project(const Map& base, const Tally& tally);

}  // namespace slant
