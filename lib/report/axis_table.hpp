// Axis scores as tables: where each group's words stand, and which choices put it there.
#pragma once

#include <vector>

#include "compare/axis_interval.hpp"
#include "count/count_table.hpp"
#include "model/axis.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// What was found on one axis; groups in the order of CountTable::groups().
struct AxisResult {
  AxisId axis;
  AxisScores scores;
  std::vector<AxisInterval> intervals;  // empty: there are no documents to draw from
};

// What tables of axes are made of. `schema` names choices and axes; that of `counts` may have no axes, where
// the counts were typed in.
struct AxisStudy {
  const CountTable& counts;
  const Schema& schema;
  std::vector<AxisResult> results;
};

// One row a group × axis.
Table tidy_axis_table(const AxisStudy& study);
std::vector<ColumnInfo> axis_score_columns();

// One table an axis, from pole to pole, with the three choices whose deviations are greatest. All groups as
// one stand at the bottom, without interval.
std::vector<Table> axis_tables(const AxisStudy& study);

// One row a group × axis × choice that anybody mentions. The contributions of a group add up to its score.
Table tidy_contributions_table(const AxisStudy& study);
std::vector<ColumnInfo> contribution_columns();

// One table an axis: of each group, from pole to pole, its choices, the greatest deviation first.
std::vector<Table> contributions_tables(const AxisStudy& study);

}  // namespace slant
