// Clusters of groups by their corrected distances, with bootstrap support.
#pragma once

#include <vector>

#include "compare/distance.hpp"
#include "model/clusters.hpp"

namespace slant {

struct ClusterOptions {
  DistanceOptions distance;
  Linkage linkage{Linkage::average};
  std::uint32_t replicates{200};  // of the bootstrap; 0: no support
};

// `distances` are those of the observations under the same options; negative ones count as 0. In a replicate
// each unit stands Poisson(1) times; its distances carry the bias of chance twice, hence lose the pair's
// correction twice. O(replicates × (pairs × variants + groups³)).
std::vector<Merge> supported_clusters(const Observations& observations, const Schema& schema,
                                      const Distances& distances, const ClusterOptions& options,
                                      const Workers& workers = {});

}  // namespace slant
