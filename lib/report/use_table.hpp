// How a lexicon fares in a corpus, as tables.
#pragma once

#include <vector>

#include "audit/lexicon_use.hpp"
#include "count/schema.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// For people: coverage; the five entries that hit most in each choice; entries that mostly hit in quotations;
// the most frequent meetings; entries that never hit. Empty ones are left out.
std::vector<Table> use_tables(const Schema& schema, const LexiconUse& use);

// One row an entry, then one a meeting of two entries, then what the corpus has.
Table tidy_use_table(const Schema& schema, const LexiconUse& use);
std::vector<ColumnInfo> use_columns();

}  // namespace slant
