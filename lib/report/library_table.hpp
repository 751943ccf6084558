// The lexicons of a library as a table.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "count/schema.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// One row a lexicon, in the order given.
Table library_table(const std::vector<std::pair<std::string, const Schema*>>& lexicons);
std::vector<ColumnInfo> library_columns();

}  // namespace slant
