// What coded hits say: precision of entries and variants, and agreement of coders.
#pragma once

#include <string>
#include <vector>

#include "audit/coding.hpp"
#include "table/table.hpp"

namespace slant {

// entries (choice variant entry hits read precision low high), variants with all of them as the last row, and
// agreement (level alpha low high coders units codes). Without the first two where codes do not say what is
// right. hits: in the corpus; those of variants and all are of entries that were read.
std::vector<Table> coding_tables(const CodingAssessment& coding, bool tidy);

// All of it, for formats of one table: measure choice variant entry hits read value low high note. `measure`
// is precision, or alpha_ and the level, whose `hits` were coded twice or more, with `read` codes.
Table tidy_coding_table(const CodingAssessment& coding);

// Why there is no alpha or no interval of it; empty where there are both.
std::string in_words(AlphaLack lack);

}  // namespace slant
