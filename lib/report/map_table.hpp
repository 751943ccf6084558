// The map: where groups lie, how surely, and which words pull them there.
#pragma once

#include <string>
#include <vector>

#include "count/count_table.hpp"
#include "model/map_regions.hpp"
#include "table/table.hpp"

namespace slant {

struct MapResult {
  const CountTable& counts;
  const Map& map;                      // of `counts`, or of the observations behind them
  std::vector<GroupRegion> regions{};  // by group; empty: none
  std::string no_regions{};            // why there are none
  RegionOptions region{};
  std::size_t asked{2};       // dimensions
  std::string unit{"event"};  // what was resampled
  std::string onto{};         // whose axes these are, where they are those of an earlier map
  std::size_t top{20};        // variants shown to people; 0: all
};

// Each row names the method. First what the axes are worth (kind singular_value, inertia, explained: the
// number of each axis in its dim column), then a row a group, then a row a variant. Groups: dim1 … principal
// coordinates, region_major region_minor region_angle (half-axes and degrees in the plane of dim1 and dim2),
// error1 … standard errors, mass, contribution1 … to the axes, quality, mentions, documents and units with a
// mention, replicates that drew the group away. Variants: dim1 … contribution coordinates, whose squares are
// contribution1 …; mass, mentions.
Table tidy_map_table(const MapResult& result);

// Axes, groups, variants with the longest arrows; the last note says what the numbers are, and why some are
// missing.
std::vector<Table> map_tables(const MapResult& result);

// What the counts did not allow, in sentences.
std::vector<std::string> map_notes(const MapResult& result);

}  // namespace slant
