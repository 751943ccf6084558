// Hierarchical clustering by the formula of Lance and Williams.
#include "model/clusters.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "base/ratio.hpp"

namespace slant {
namespace {

using Eigen::Index;

constexpr double apart = std::numeric_limits<double>::infinity();

double joined(Linkage linkage, double to_i, double to_j, double between, double i, double j, double k) {
  if (std::isinf(to_i) || std::isinf(to_j)) return apart;
  if (linkage == Linkage::average) return (i * to_i + j * to_j) / (i + j);
  return ((i + k) * to_i + (j + k) * to_j - k * between) / (i + j + k);
}

}  // namespace

// A cluster stays in the row of its first group, so rows in order are clusters in order.
std::vector<Merge> clusters(const Matrix& distances, Linkage linkage) {
  const Index groups = distances.rows();
  Matrix between = distances.array().isNaN().select(apart, distances);
  std::vector<Index> rows;
  std::vector<std::size_t> cluster, size(static_cast<std::size_t>(groups), 1);
  for (Index i = 0; i < groups; ++i) {
    rows.push_back(i);
    cluster.push_back(static_cast<std::size_t>(i));
  }
  std::vector<Merge> merges;
  while (rows.size() > 1) {
    std::size_t first = 0, second = 0;
    double nearest = apart;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      for (std::size_t j = i + 1; j < rows.size(); ++j) {
        if (between(rows[i], rows[j]) >= nearest) continue;
        nearest = between(rows[i], rows[j]);
        first = i;
        second = j;
      }
    }
    if (std::isinf(nearest)) break;
    const Index a = rows[first], b = rows[second];
    const auto of = [&](Index row) -> std::size_t& { return size[static_cast<std::size_t>(row)]; };
    for (const Index k : rows) {
      if (k == a || k == b) continue;
      between(a, k) = between(k, a) =
          joined(linkage, between(a, k), between(b, k), nearest, static_cast<double>(of(a)),
                 static_cast<double>(of(b)), static_cast<double>(of(k)));
    }
    of(a) += of(b);
    merges.push_back({cluster[first], cluster[second], nearest, of(a), missing});
    cluster[first] = static_cast<std::size_t>(groups) + merges.size() - 1;
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(second));
    cluster.erase(cluster.begin() + static_cast<std::ptrdiff_t>(second));
  }
  return merges;
}

std::vector<std::vector<std::size_t>> members(const std::vector<Merge>& merges, std::size_t groups) {
  std::vector<std::vector<std::size_t>> all;
  for (const Merge& merge : merges) {
    std::vector<std::size_t> own;
    for (const std::size_t part : {merge.a, merge.b}) {
      if (part < groups) {
        own.push_back(part);
      } else {
        own.insert(own.end(), all[part - groups].begin(), all[part - groups].end());
      }
    }
    std::sort(own.begin(), own.end());
    all.push_back(std::move(own));
  }
  return all;
}

void support(std::vector<Merge>& merges, const std::vector<std::vector<Merge>>& replicates,
             std::size_t groups) {
  if (replicates.empty()) return;
  const auto own = members(merges, groups);
  std::vector<std::size_t> found(merges.size(), 0);
  for (const auto& replicate : replicates) {
    const auto listed = members(replicate, groups);
    const std::set<std::vector<std::size_t>> sets(listed.begin(), listed.end());
    for (std::size_t i = 0; i < own.size(); ++i) found[i] += sets.count(own[i]);
  }
  for (std::size_t i = 0; i < merges.size(); ++i) {
    merges[i].support = static_cast<double>(found[i]) / static_cast<double>(replicates.size());
  }
}

std::vector<std::size_t> roots(const std::vector<Merge>& merges, std::size_t groups) {
  std::vector<bool> taken(groups + merges.size(), false);
  for (const Merge& merge : merges) taken[merge.a] = taken[merge.b] = true;
  std::vector<std::size_t> free;
  for (std::size_t i = 0; i < taken.size(); ++i) {
    if (!taken[i]) free.push_back(i);
  }
  return free;
}

}  // namespace slant
