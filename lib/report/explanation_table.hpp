// Why the words of a text are counted, or not, as tables.
#pragma once

#include <vector>

#include "audit/explain.hpp"
#include "count/schema.hpp"
#include "table/table.hpp"

namespace slant {

// For people: each match with its reasons, then what is counted.
std::vector<Table> explanation_tables(const Schema& schema, const Explanation& explanation);

// One row a match: match field start end hit lexicon choice variant entry outcome guards by voice zone
// negated distanced. `by` is the match kept instead.
Table tidy_explanation_table(const Schema& schema, const Explanation& explanation);

}  // namespace slant
