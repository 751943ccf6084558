// How far two groups' words for one choice are apart: four metrics, each on the scale on which errors add up.
#pragma once

#include <cstdint>
#include <span>

#include "base/enum_names.hpp"

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

// What an infinitesimal share more does: derivatives by p, one a variant. 0 where p is 0 and the slope
// infinite.
void slopes(Metric metric, std::span<const double> x, double X, std::span<const double> y, double Y,
            std::span<double> by_p);

}  // namespace slant
