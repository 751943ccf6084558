// Which choices put a group where it stands on an axis.
#pragma once

#include <vector>

#include "report/axis_layout.hpp"
#include "table/table.hpp"

namespace slant {

// One row a group × axis × choice that anybody mentions. The contributions of a group add up to its score.
Table tidy_contributions_table(const AxisStudy& study);
std::vector<ColumnInfo> contribution_columns();

// One table an axis: of each group, from pole to pole, its choices, the greatest deviation first.
std::vector<Table> contributions_tables(const AxisStudy& study);

}  // namespace slant
