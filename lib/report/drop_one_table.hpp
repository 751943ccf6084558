// Entries that carry a result, as a table.
#pragma once

#include <string>
#include <vector>

#include "audit/drop_one.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// One row an entry: what moves, and from where to where. `score`: the name of the axis; empty: shares. At
// most `top` rows; 0: all. For people long entries are cut.
Table drop_one_table(const CountTable& entries, const Schema& schema,
                     const std::vector<DroppedEntry>& dropped, const std::string& score, std::size_t top,
                     bool tidy);
std::vector<ColumnInfo> drop_one_share_columns();
std::vector<ColumnInfo> drop_one_score_columns();

}  // namespace slant
