// Rows of a table whose shape is known → entries.
#pragma once

#include <vector>

#include "lexicon/formats/builder.hpp"
#include "lexicon/formats/table_shape.hpp"

namespace slant {

// `facts` are of these rows. What is left out is a loss.
void read_rows(std::vector<SeparatedRow> rows, const TableFacts& facts, const TableShape& shape,
               DictionaryBuilder& out);

}  // namespace slant
