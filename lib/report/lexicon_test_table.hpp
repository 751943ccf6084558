// Examples of a lexicon as a table.
#pragma once

#include <string>
#include <vector>

#include "audit/lexicon_examples.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// Those that do not hold, or all.
Table lexicon_test_table(const std::string& lexicon, const std::vector<LexiconExample>& examples, bool all);
std::vector<ColumnInfo> lexicon_test_columns();

}  // namespace slant
