// Bootstrap support of clusters: one clustering for each replicate.
#include <algorithm>
#include <cmath>

#include "compare/distance.hpp"
#include "count/resampling.hpp"

namespace slant {

std::vector<Merge> supported_clusters(const Observations& observations, const Schema& schema,
                                      const Distances& distances, const ClusterOptions& options,
                                      const Workers& workers) {
  std::vector<Merge> merges = clusters(matrix_of(distances, true), options.linkage);
  std::vector<std::vector<Merge>> replicates(options.replicates);
  workers.each(replicates.size(), [&](std::size_t i, unsigned) {
    const auto weights =
        poisson_weights(options.distance.seed, static_cast<std::uint32_t>(i), observations.unit_keys());
    Distances drawn = slant::distances(tally(observations, weights), schema, options.distance);
    for (std::size_t p = 0; p < drawn.pairs.size(); ++p) {
      const PairDistance& pair = distances.pairs[p];
      const double bias = std::isnan(pair.corrected) ? 0 : pair.distance - pair.corrected;
      drawn.pairs[p].corrected = drawn.pairs[p].distance - 2 * bias;
    }
    replicates[i] = clusters(matrix_of(drawn, true), options.linkage);
  });
  support(merges, replicates, observations.groups());
  return merges;
}

}  // namespace slant
