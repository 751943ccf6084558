// Groups joined into ever larger clusters, and how often resampling finds the same ones.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/enum_names.hpp"
#include "model/matrix.hpp"

namespace slant {

// How far a cluster k is from i and j once these are one, of n_i, n_j and n_k groups (Lance and Williams 1967).
enum class Linkage : std::uint8_t {
  average,  // (n_i d_ki + n_j d_kj) / (n_i + n_j)
  ward,     // ((n_i + n_k) d_ki + (n_j + n_k) d_kj − n_k d_ij) / (n_i + n_j + n_k), of squared distances
};
template <>
inline constexpr auto enum_names<Linkage> = spelled("average", "ward");

// Clusters 0 … n − 1 are the groups, n + i is what merge i made.
struct Merge {
  std::size_t a, b;  // the one with the smaller first group first
  double height;
  std::size_t size;
  double
      support;  // part of the replicates in which these groups are a cluster; NaN: there were none, or `tied`
  bool tied{false};  // of equally near ones these were joined because they stand first
};

// Nearest first; of equally near ones those whose first groups come first. A cluster is `tied` unless it is also made
// when all that are equally near are joined at once (Fernández and Gómez 2008, "Solving non-uniqueness in agglomerative
// hierarchical clustering using multidendrograms", Journal of Classification 25), whatever the order. Groups that are NaN away from all
// others stay apart, so there may be fewer than n − 1 merges. O(n²) unless many have the same neighbour, O(n³) then.
std::vector<Merge> clusters(const Matrix& distances, Linkage linkage);

// The groups of each merge, ascending.
std::vector<std::vector<std::size_t>> members(const std::vector<Merge>& merges, std::size_t groups);

// Fills in support from the merges of replicates, where none is tied.
void support(std::vector<Merge>& merges, const std::vector<std::vector<Merge>>& replicates,
             std::size_t groups);

// Clusters that no merge took up: the roots of the trees.
std::vector<std::size_t> roots(const std::vector<Merge>& merges, std::size_t groups);

}  // namespace slant
