// The first step of `longest`: hits of one variant that share an own word become one.
#pragma once

#include <vector>

#include "lexicon/lexicon.hpp"
#include "match/hit.hpp"

namespace slant {

// The order of the overlap `longest`: extent start, longest extent, declaration (the order of entries), and
// between hits of one entry the own words.
bool goes_first(const Hit& a, const Hit& b);

// Joins hits of one field and one variant; own words and extents are united, the entry is that of the part
// that goes first, voice and zone are those of the first own word. Replaces `hits`, by own.begin.
// O(n log n).
void join_overlapping(std::vector<Hit>& hits);

}  // namespace slant
