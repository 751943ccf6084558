// Sampled hits as a sheet for people to code in, with the key that says whose they are; and what their codes say.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "audit/coding.hpp"
#include "audit/even_sample.hpp"
#include "count/schema.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// One row a hit, with an empty column a coder, whose name has no comma or semicolon, so that spreadsheets'
// delimiters are told. The last column is never empty, because spreadsheets drop empty cells at the ends of
// rows. Of ids that occur twice (two entries at one place) the second gets #2.
Table coding_sheet(const Schema& schema, const std::vector<SampledHit>& hits,
                   const std::vector<std::uint64_t>& entry_hits, std::uint32_t coders);

// Whose they are: the same rows in the same order.
Table coding_key(const std::vector<std::string>& by, const std::vector<SampledHit>& hits);

std::vector<ColumnInfo> coding_sheet_columns();
std::vector<ColumnInfo> coding_key_columns();

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
