// What a lexicon holds, as a table: every choice with its variants, weights and entries.
#pragma once

#include <string>
#include <vector>

#include "count/schema.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// One row an entry.
Table tidy_schema_table(const Schema& schema);
std::vector<ColumnInfo> schema_columns();

// "legitimacy -1, cause 0.5"; empty: none.
std::string weights_of(const Schema& schema, const Schema::Variant& variant);

}  // namespace slant
