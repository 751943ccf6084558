// The first step of `longest`: hits of one variant that share an own word become one.
#pragma once

#include <cstddef>
#include <span>

#include "lexicon/lexicon.hpp"
#include "match/hit.hpp"

namespace slant {

// The order of the overlap `longest`: extent start, longest extent, declaration (the order of entries), and
// between hits of one entry the own words.
bool goes_first(const Hit& a, const Hit& b);

// Joins hits of one field and one variant, which come by (own, entry): own words and extents are united, the
// entry is that of the part that goes first, voice and zone are those of the first own word. Leaves the
// joined ones in front, by own.begin, and returns how many they are. O(n) but for the words that guards took.
std::size_t join_overlapping(std::span<Hit> hits);

}  // namespace slant
