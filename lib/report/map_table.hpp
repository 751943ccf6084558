// The map: where groups lie, how surely, and which words pull them there.
#pragma once

#include <string>
#include <vector>

#include "count/count_table.hpp"
#include "model/map_regions.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

struct MapResult {
  const CountTable& counts;
  const Map& map;                      // of `counts`, or of the observations behind them
  std::vector<GroupRegion> regions{};  // by group; empty: none
  std::string no_regions{};            // why there are none
  RegionOptions region{};
  std::size_t asked{2};       // dimensions
  std::string unit{"event"};  // what was resampled: "document", or a field
  std::string onto{};         // whose axes these are, where they are those of an earlier map
  std::size_t top{20};        // variants shown to people; 0: all
};

// First what the axes are worth, then a row a group, then a row a variant.
Table tidy_map_table(const MapResult& result);
std::vector<ColumnInfo> map_columns();

// Axes, groups, variants with the longest arrows; the last note says what the numbers are, and why some are missing.
std::vector<Table> map_tables(const MapResult& result);

// What the counts did not allow, in sentences.
std::vector<std::string> map_notes(const MapResult& result);

}  // namespace slant
