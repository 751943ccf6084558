// Hits against spans that people marked, as tables.
#pragma once

#include <vector>

#include "audit/span_agreement.hpp"
#include "count/schema.hpp"
#include "table/table.hpp"

namespace slant {

// For people: all by overlap, exactly and by word; labels where there are several; variants, and entries with
// hits, by overlap.
std::vector<Table> span_validation_tables(const Schema& schema, const SpanResult& result);

// of (all, label, variant, entry) label lexicon choice variant entry match gold found gold_right found_right
// precision precision_low precision_high recall recall_low recall_high f1 f1_low f1_high.
Table tidy_span_validation_table(const Schema& schema, const SpanResult& result);

}  // namespace slant
