// Counts of each document: the input of a mixed model.
#pragma once

#include "count/document_table.hpp"
#include "count/schema.hpp"
#include "report/column_info.hpp"
#include "report/zeros.hpp"
#include "table/table.hpp"

namespace slant {

// One row a document × counted variant, over all voices and zones; scores only where entries have weights.
// Streams; views both arguments. Throws LimitError if there would be too many rows.
Table document_count_table(const DocumentTable& documents, const Schema& schema, const ZeroRows& rows = {});
std::vector<ColumnInfo> count_columns();

}  // namespace slant
