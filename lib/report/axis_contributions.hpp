// Which choices put a group where it stands on an axis.
#pragma once

#include <vector>

#include "report/axis_layout.hpp"
#include "table/table.hpp"

namespace slant {

// One row a group × axis × choice that anybody mentions: the group columns, lexicon axis choice mentions part
// mean contribution pooled_mean deviation. The contributions of a group add up to its score. A choice that
// left has mentions and pooled_mean alone.
Table tidy_contributions_table(const AxisStudy& study);

// One table an axis: of each group, from pole to pole, its choices, the greatest deviation first.
std::vector<Table> contributions_tables(const AxisStudy& study);

}  // namespace slant
