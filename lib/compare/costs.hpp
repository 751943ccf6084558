// What each statistic takes, told before it starts: from how much there is to look at, never from a clock.
#pragma once

#include "base/budget.hpp"
#include "count/observations.hpp"

namespace slant {

// How much there is: documents and their cells, groups, variants that anybody mentions, and all of the lexicon.
struct Extent {
  double documents{0}, cells{0}, groups{0}, variants{0}, all_variants{0};

  double pairs() const { return groups * (groups - 1) / 2; }
  double table() const { return groups * variants; }
  double all_rows() const { return groups * all_variants; }  // of a table that leaves out nothing
};

// O(cells).
Extent extent_of(const Observations& observations);

// `each` is one draw behind p_max.
Costs costs_of_contrasts(const Extent& extent);
// `each` is one permutation of the units of every pair; the others hold the distances as counted.
Costs costs_of_distances(const Extent& extent);
// `each` is one replicate of the bootstrap, distances among it.
Costs costs_of_clusters(const Extent& extent);
// These draw nothing.
Costs costs_of_token_contrasts(const Extent& extent);
Costs costs_of_profiles(const Extent& extent);
Costs costs_of_axes(const Extent& extent, double axes);
Costs costs_of_partisanship(const Extent& extent);
// `each` is one replicate of the bootstrap.
Costs costs_of_map(const Extent& extent);
Costs costs_of_wordscores(const Extent& extent);
// A fit of so many turns, and replicates that begin where it ends.
Costs costs_of_wordfish(const Extent& extent, double turns);

}  // namespace slant
