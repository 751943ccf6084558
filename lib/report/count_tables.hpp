// Counts of each document: the input of a mixed model.
#pragma once

#include "count/document_table.hpp"
#include "count/schema.hpp"
#include "report/zeros.hpp"
#include "table/table.hpp"

namespace slant {

// One row a document × counted variant, over all voices and zones: doc_id, the fields of `documents`, lexicon
// choice variant count mentions words. `mentions` are the document's of the choice; categories have none.
// Where entries have weights, then: score_mean (of the hits; empty without) and score_rate (sum per 1,000
// words). Streams; views both arguments. Throws LimitError if there would be too many rows.
Table document_count_table(const DocumentTable& documents, const Schema& schema, const ZeroRows& rows = {});

}  // namespace slant
