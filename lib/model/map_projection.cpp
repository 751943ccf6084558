// Places passive (new) groups on the axes of a map.
#include "base/ratio.hpp"
#include "model/departures.hpp"
#include "model/map.hpp"

namespace slant {

Map project(const Map& base, const CountRows& counts) {
  Map map = base;
  map.fixed = true;
  map.frame.active.assign(static_cast<std::size_t>(counts.rows()), false);
  const Masses own = masses_of(counts, map.frame);
  map.masses.mentions = own.mentions;
  map.masses.of_block = own.of_block;
  map.masses.group = own.group;  // nought
  MapOptions options;
  options.method = map.method;
  const RowMatrix rows = departures(counts, map.masses, map.frame, options);
  map.distances = rows.rowwise().squaredNorm();
  map.groups = rows * map.arrows;
  if (map.axes() == 0) return map;
  for (Eigen::Index g = 0; g < map.groups.rows(); ++g) {
    if (own.mentions[g] == 0) map.groups.row(g).setConstant(missing);
  }
  return map;
}

Map project(const Map& base, const Tally& tally) {
  return project(base, counts_in(base.frame, tally));
}

}  // namespace slant
