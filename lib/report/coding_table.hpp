// What coded hits say: precision of entries and variants, and agreement of coders.
#pragma once

#include <string>
#include <vector>

#include "audit/coding.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// entries, variants with all of them as the last row, and agreement. Without the first two where codes do not
// say what is right.
std::vector<Table> coding_tables(const CodingAssessment& coding, bool tidy);

// All of it, for formats of one table.
Table tidy_coding_table(const CodingAssessment& coding);

std::vector<ColumnInfo> coding_columns_of_entries();
std::vector<ColumnInfo> coding_columns_of_variants();
std::vector<ColumnInfo> coding_columns_of_agreement();
std::vector<ColumnInfo> coding_columns_of_all();

// Why there is no alpha or no interval of it; empty where there are both.
std::string in_words(AlphaLack lack);

}  // namespace slant
