// How far groups are apart in their words, within choices, how much of it is chance, and the clusters that they make.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/enum_names.hpp"
#include "base/workers.hpp"
#include "compare/group_units.hpp"
#include "model/clusters.hpp"
#include "model/matrix.hpp"

namespace slant {

// Of counts x with sum X, shares p = x / X, and y, Y, q alike; K variants.
enum class Metric : std::uint8_t {
  jensen_shannon,  // ½ Σ p log₂ 2p/(p+q) + ½ Σ q log₂ 2q/(p+q), in bits: 0 to 1 (Lin 1991, eq. 4.1 and 5.1)
  hellinger,  // 1 − Σ √(pq), the squared distance: 0 to 1 (Hellinger 1909; Le Cam's factor ½)
  aitchison,  // Σ (clr p − clr q)², squared, of p = (x + ½) / (X + ½K) (Aitchison 1986, §8.3)
  cosine,     // 1 − Σ pq / (|p| |q|): 0 to 1
};
template <>
inline constexpr auto enum_names<Metric> = spelled("jensen-shannon", "hellinger", "aitchison", "cosine");

// X and Y above 0. O(K).
double divergence(Metric metric, std::span<const double> x, double X, std::span<const double> y, double Y);

// What an infinitesimal share more does: derivatives by p, one a variant. 0 where p is 0 and the slope infinite.
void slopes(Metric metric, std::span<const double> x, double X, std::span<const double> y, double Y,
            std::span<double> by_p);

struct DistanceOptions {
  Metric metric{Metric::jensen_shannon};
  std::vector<ChoiceId> choices;    // only these; empty: all that somebody mentions
  std::uint32_t permutations{199};  // of units, a pair; 0: no correction and no intervals
  std::uint64_t seed{1};
  double level{.95};  // of intervals
};

// D = Σ w_c d_c / Σ w_c over the choices that both groups mention; w_c is the choice's part of the mentions
// of all groups together, the same for every pair, d_c the metric on the counts of the choice.
struct PairDistance {
  std::uint32_t a{0}, b{0};  // groups, a < b
  double distance;           // D as it is: two samples of one source are apart by chance
  // (D − mean of D over permutations) / (1 − λ). Units of the two groups change places, a unit in both swaps
  // its units, hence the mean over random halves of one source is 0 for any metric. λ, the mean of 1/(m_c −
  // 1) over the choices with m_c units, undoes what the permutations take from a real difference (exact for
  // squared metrics and units that mention equally often). May be negative; NaN where λ > ½.
  double corrected;
  // corrected − √(h² + t² L) and corrected + √(l² + t² L): the reach h up and l down of the permuted D around
  // their mean at the level, and the linearised variance L over units (residuals by √(1 − leverage), Bell and
  // McCaffrey 2002; t with Satterthwaite's degrees of freedom). None under five units, or under two of a group.
  double low, high;
  double coverage{0};        // Σ w_c of the choices that both mention: 0 to 1
  std::uint32_t missing{0};  // choices that somebody mentions, but not both
};

struct Distances {
  std::size_t groups{0};
  std::vector<PairDistance> pairs;  // (0, 1), (0, 2) … (1, 2) …; NaN is what does not exist
};

// From counts alone: no correction, no intervals. O(pairs × variants).
Distances distances(const Tally& tally, const Schema& schema, const DistanceOptions& options);

// O(pairs × permutations × (cells of the pair + variants)). The same whatever the order of documents.
Distances distances(const Observations& observations, const Schema& schema, const DistanceOptions& options,
                    const Workers& workers = {});

// groups × groups, 0 on the diagonal. `clamped`: negatives as 0, for clusters; where a distance could not be
// corrected, as it is.
Matrix matrix_of(const Distances& distances, bool clamped);

// Choices that somebody mentions, but not both groups of the pair.
std::vector<ChoiceId> missing_choices(const Tally& tally, const Columns& columns, const PairDistance& pair);

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
