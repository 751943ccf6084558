// Axis scores as tables: where each group's words stand.
#pragma once

#include <vector>

#include "report/axis_layout.hpp"
#include "table/table.hpp"

namespace slant {

// One row a group × axis: the group columns, lexicon axis score low high coverage mentions documents. An
// empty cell is a number that does not exist: no choice mentioned often enough, fewer than 5 units, no
// documents.
Table tidy_axis_table(const AxisStudy& study);

// One table an axis, from pole to pole, with the three choices whose deviations are greatest. All groups as
// one stand at the bottom, without interval.
std::vector<Table> axis_tables(const AxisStudy& study);

}  // namespace slant
