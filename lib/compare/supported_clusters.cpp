// Bootstrap support of clusters: one clustering for each replicate.
#include <algorithm>
#include <cmath>

#include "compare/distance.hpp"
#include "count/resampling.hpp"

namespace slant {
namespace {

constexpr double replicate_memory = 256e6;

}  // namespace

std::vector<Merge> supported_clusters(const Observations& observations, const Schema& schema,
                                      const Distances& distances, const ClusterOptions& options,
                                      const Workers& workers) {
  std::vector<Merge> merges = clusters(matrix_of(distances, true), options.linkage);
  std::vector<std::vector<Merge>> replicates(options.replicates);
  // Each replicate has matrices of its own: of many groups only some are made at once, however many threads there are.
  const auto groups = static_cast<double>(observations.groups());
  const auto at_once = static_cast<std::size_t>(std::max(1.0, replicate_memory / (56 * groups * groups)));
  for (std::size_t begin = 0; begin < replicates.size();
       begin += std::min(at_once, replicates.size() - begin)) {
    workers.each(std::min(at_once, replicates.size() - begin), [&](std::size_t of_these, unsigned) {
      const std::size_t i = begin + of_these;
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
  }
  support(merges, replicates, observations.groups());
  return merges;
}

}  // namespace slant
