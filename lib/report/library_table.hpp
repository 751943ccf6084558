// The lexicons of a library as a table.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "count/schema.hpp"
#include "table/table.hpp"

namespace slant {

// name, title, version, language, choices, categories, variants, entries; in the order given.
Table library_table(const std::vector<std::pair<std::string, const Schema*>>& lexicons);

}  // namespace slant
