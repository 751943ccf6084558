// Hits against spans that people marked, as tables.
#pragma once

#include <vector>

#include "audit/span_agreement.hpp"
#include "count/schema.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// For people: all by overlap, exactly and by word; labels where there are several; variants, and entries with
// hits, by overlap.
std::vector<Table> span_validation_tables(const Schema& schema, const SpanResult& result);

// One row a way of matching: of all, of each label, variant and entry.
Table tidy_span_validation_table(const Schema& schema, const SpanResult& result);
std::vector<ColumnInfo> span_columns();

}  // namespace slant
