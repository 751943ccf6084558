// What was found against marks made by hand: quotations, reported speech and voices; hits of a lexicon.
#pragma once

#include <vector>

#include "audit/agreement.hpp"
#include "audit/span_agreement.hpp"
#include "count/schema.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// A row a finder, kind of content and match.
Table content_agreement_table(const QuoteValidation& validation, bool tidy);
// Cue and source of the contents that overlap.
Table part_agreement_table(const QuoteValidation& validation, bool tidy);
// Voices of spans by their mark; tidy with agreement and kappa.
Table voice_agreement_table(const QuoteValidation& validation, bool tidy);
// All of it, for formats of one table.
Table tidy_quote_validation_table(const QuoteValidation& validation);

std::vector<ColumnInfo> quote_columns_of_contents();
std::vector<ColumnInfo> quote_columns_of_parts();
std::vector<ColumnInfo> quote_columns_of_voices();
std::vector<ColumnInfo> quote_columns_of_all();

// For people: all by overlap, exactly and by word; labels where there are several; variants, and entries with
// hits, by overlap.
std::vector<Table> span_validation_tables(const Schema& schema, const SpanResult& result);

// One row a way of matching: of all, of each label, variant and entry.
Table tidy_span_validation_table(const Schema& schema, const SpanResult& result);
std::vector<ColumnInfo> span_columns();

}  // namespace slant
