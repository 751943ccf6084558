// What each statistic takes, told before it starts: from how much there is to look at, never from a clock.
#pragma once

#include "base/budget.hpp"
#include "count/observations.hpp"

namespace slant {

// How much there is: documents and their cells, groups, variants that anybody mentions.
struct Extent {
  double documents{0}, cells{0}, groups{0}, variants{0};

  double pairs() const { return groups * (groups - 1) / 2; }
  double table() const { return groups * variants; }
};

// O(cells).
Extent extent_of(const Observations& observations);

// `each` is one draw behind p_max.
Costs costs_of_contrasts(const Extent& extent);
// `each` is one permutation of the units of every pair; the others hold the distances as counted.
Costs costs_of_distances(const Extent& extent);
// `each` is one replicate of the bootstrap, distances among it.
Costs costs_of_clusters(const Extent& extent);
// `each` is one replicate of the bootstrap.
Costs costs_of_map(const Extent& extent);
Costs costs_of_scale(const Extent& extent);

}  // namespace slant
