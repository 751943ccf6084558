// Axis scores as tables: where each group's words stand.
#pragma once

#include <vector>

#include "report/axis_layout.hpp"
#include "table/table.hpp"

namespace slant {

// One row a group × axis.
Table tidy_axis_table(const AxisStudy& study);
std::vector<ColumnInfo> axis_score_columns();

// One table an axis, from pole to pole, with the three choices whose deviations are greatest. All groups as
// one stand at the bottom, without interval.
std::vector<Table> axis_tables(const AxisStudy& study);

}  // namespace slant
