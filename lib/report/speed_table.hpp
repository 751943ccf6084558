// How fast the stages of a run were, as a table.
#pragma once

#include "report/column_info.hpp"
#include "study/benchmark.hpp"
#include "table/table.hpp"

namespace slant {

// One row a stage.
Table tidy_speed_table(const SpeedSummary& summary);
std::vector<ColumnInfo> speed_columns();

// For people: the same without what is equal in all rows, times in milliseconds.
Table speed_table(const SpeedSummary& summary);

}  // namespace slant
