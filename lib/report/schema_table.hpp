// What a lexicon holds, as a table: every choice with its variants, weights and entries.
#pragma once

#include <string>

#include "count/schema.hpp"
#include "table/table.hpp"

namespace slant {

// One row an entry: lexicon choice kind description variant weights entry ignored. Weights as "legitimacy -1,
// cause 0.5".
Table tidy_schema_table(const Schema& schema);

// "legitimacy -1, cause 0.5"; empty: none.
std::string weights_of(const Schema& schema, const Schema::Variant& variant);

}  // namespace slant
