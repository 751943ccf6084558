// What a lexicon holds, as tables: every choice with its variants, weights and entries.
#pragma once

#include <vector>

#include "count/schema.hpp"
#include "table/table.hpp"

namespace slant {

// One row an entry: lexicon choice kind description variant weights entry ignored. Weights as "legitimacy -1,
// cause 0.5".
Table tidy_schema_table(const Schema& schema);

// One table a choice or category, an entry a row, look-alikes last.
std::vector<Table> schema_tables(const Schema& schema);

}  // namespace slant
