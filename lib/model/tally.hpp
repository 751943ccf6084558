// Counts as matrices: what all statistics of the model are computed from.
#pragma once

#include <cstdint>
#include <span>

#include "count/count_table.hpp"
#include "count/observations.hpp"
#include "count/schema.hpp"
#include "model/matrix.hpp"

namespace slant {

// Integers held in doubles: sums are exact below 2^53, hence free of order.
struct Tally {
  Matrix counts;    // groups × variants of the schema; ignored variants are 0
  Matrix mentions;  // groups × choices; of a category, its hits
  Vector words;     // by group
};

// Groups in the order of CountTable::groups(). O(groups × variants).
Tally tally(const CountTable& counts);

// The same from documents, each as often as its unit's weight says; no weights: once. Groups in the order of
// Observations. O(groups × variants + cells).
Tally tally(const Observations& observations, std::span<const std::uint32_t> weight_of_unit = {});
// The same into memory that is there already.
void tally(const Observations& observations, std::span<const std::uint32_t> weight_of_unit, Tally& into);

}  // namespace slant
