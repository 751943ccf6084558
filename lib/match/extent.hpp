// The extent of a hit: its own words and those that its guards took.
#pragma once

#include <cstdint>

#include "match/hit.hpp"

namespace slant {

// Brings hit.taken into its normal form: sorted, disjoint, runs as long as can be, no own word in it.
void normalize_taken(Hit& hit);

// Both want taken in normal form.
std::uint32_t extent_begin(const Hit& hit);  // the first word of the extent
std::uint32_t extent_size(const Hit& hit);   // the words in it

}  // namespace slant
