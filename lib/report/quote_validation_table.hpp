// How well quotations and reported speech are found, and how well voices agree with people's marks, as
// tables.
#pragma once

#include "audit/quote_agreement.hpp"
#include "table/table.hpp"

namespace slant {

// finder contents match gold found precision recall f1
Table content_agreement_table(const QuoteValidation& validation, bool tidy);
// part of overlap exact: shares of the contents that overlap and have such a part
Table part_agreement_table(const QuoteValidation& validation, bool tidy);
// marked narrator scare reported quoted, then n, agreement and kappa
Table voice_agreement_table(const QuoteValidation& validation, bool tidy);
// All of it, for formats of one table: finder contents match measure value. `contents` may also be cue,
// source, and what is marked of spans (quotation, none), whose `match` is then the voice.
Table tidy_quote_validation_table(const QuoteValidation& validation);

}  // namespace slant
