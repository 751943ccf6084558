// What lexicons hold: every choice with its variants, weights
// and entries, tidy or as a tree; the lexicons of a library.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "count/schema.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// One row an entry.
Table tidy_schema_table(const Schema& schema);
std::vector<ColumnInfo> schema_columns();

// "legitimacy -1, cause 0.5"; empty: none.
std::string weights_of(const Schema& schema, const Schema::Variant& variant);

// One table a lexicon: each choice or category, below it its variants or nested keys, beside them how many
// entries are there and below, their weights and the entries
// themselves; look-alikes last. The note says the lexicon's size.
std::vector<Table> schema_trees(const Schema& schema);

// "14 choices, 0 categories, 62 variants, 140 entries"
std::string in_words(const SchemaSize& size);

// One row a lexicon, in the order given.
Table library_table(const std::vector<std::pair<std::string, const Schema*>>& lexicons);
std::vector<ColumnInfo> library_columns();

}  // namespace slant
