// How well quotations and reported speech are found, and how well voices agree with people's marks, as
// tables.
#pragma once

#include "audit/quote_agreement.hpp"
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

}  // namespace slant
