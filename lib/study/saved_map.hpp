// A map that `slant map --format csv` wrote, to put new groups on.
#pragma once

#include <cstddef>
#include <string>

#include "count/schema.hpp"
#include "model/map.hpp"

namespace slant {

struct SavedMap {
  Map map;                // without groups; its variants are those of the schema
  std::size_t groups{0};  // that the file holds
};

// Reads CSV, TSV or JSON Lines with the columns of tidy_map_table(). Throws InputError with every fault by
// file and line: no map, a method whose axes do not place new groups (`pca`, `poisson`), a variant that
// `schema` has not, no number where one must stand. Throws std::system_error with the path.
SavedMap read_map(const std::string& path, const Schema& schema);

}  // namespace slant
