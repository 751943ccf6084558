// What a lexicon holds, for people to read.
#pragma once

#include <string>
#include <vector>

#include "count/schema.hpp"
#include "table/table.hpp"

namespace slant {

// One table a lexicon: each choice or category, below it its variants or nested keys, beside them how many
// entries are there and below, their weights and the entries themselves; look-alikes last. The note says the
// lexicon's size.
std::vector<Table> schema_trees(const Schema& schema);

// "14 choices, 0 categories, 62 variants, 140 entries"
std::string in_words(const SchemaSize& size);

}  // namespace slant
