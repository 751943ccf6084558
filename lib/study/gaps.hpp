// Periods in which nothing was written, so that a trend shows its gaps as gaps.
#pragma once

#include <cstdint>

#include "study/counting.hpp"

namespace slant {

// Where exactly one field of the table is a period that dates gave (no field of the records): adds, for every
// combination of the other labels, the periods between the first and the last of the whole table, with no
// documents. Throws LimitError where the table would come to more than `most` groups.
void add_gaps(GroupStudy& study, std::uint64_t most);

}  // namespace slant
