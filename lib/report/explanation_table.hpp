// Why the words of a text are counted, or not, as tables.
#pragma once

#include <vector>

#include "audit/explain.hpp"
#include "count/schema.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// For people: each match with its reasons, then what is counted.
std::vector<Table> explanation_tables(const Schema& schema, const Explanation& explanation);

// One row a match.
Table tidy_explanation_table(const Schema& schema, const Explanation& explanation);
std::vector<ColumnInfo> explanation_columns();

}  // namespace slant
