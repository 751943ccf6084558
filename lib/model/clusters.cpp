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

// Clusters that are left to be joined. A cluster stays in the row of its first group, so rows in order are clusters
// in order. The distances of a cluster do not depend on the order in which its groups were joined. Each row knows the
// nearest of those behind it (of equally near ones the first), so that a step looks at few rows again.
class Joining {
 public:
  Joining(const Matrix& distances, Linkage linkage)
      : linkage_(linkage),
        between_(distances.array().isNaN().select(apart, distances)),
        groups_(static_cast<std::size_t>(distances.rows())),
        nearest_(groups_.size()) {
    for (std::size_t i = 0; i < groups_.size(); ++i) {
      rows_.push_back(static_cast<Index>(i));
      groups_[i] = {i};
    }
    for (const Index row : rows_) look_for_nearest(row);
  }

  std::size_t size() const { return rows_.size(); }
  double distance(std::size_t i, std::size_t j) const { return between_(rows_[i], rows_[j]); }
  // Of cluster i to the nearest behind it.
  double least_behind(std::size_t i) const { return nearest_[static_cast<std::size_t>(rows_[i])].distance; }
  const std::vector<std::size_t>& groups(std::size_t i) const {
    return groups_[static_cast<std::size_t>(rows_[i])];
  }

  struct Pair {
    std::size_t first, second;
    double distance;
  };
  Pair nearest() const {
    Pair found{0, 0, apart};
    Index second = 0;
    for (std::size_t i = 0; i < size(); ++i) {
      const Near& near = nearest_[static_cast<std::size_t>(rows_[i])];
      if (near.distance >= found.distance) continue;
      found = {i, 0, near.distance};
      second = near.row;
    }
    found.second =
        static_cast<std::size_t>(std::lower_bound(rows_.begin(), rows_.end(), second) - rows_.begin());
    return found;
  }

  void join(std::size_t first, std::size_t second) {
    const Index a = rows_[first], b = rows_[second];
    const double nearest = between_(a, b);
    const auto of = [&](Index row) -> auto& {
      return groups_[static_cast<std::size_t>(row)];
    };
    const auto size = [&](Index row) { return static_cast<double>(of(row).size()); };
    for (const Index k : rows_) {
      if (k == a || k == b) continue;
      between_(a, k) = between_(k, a) =
          joined(linkage_, between_(a, k), between_(b, k), nearest, size(a), size(b), size(k));
    }
    of(a).insert(of(a).end(), of(b).begin(), of(b).end());
    rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(second));
    for (const Index k : rows_) {
      if (k >= b) break;
      Near& near = nearest_[static_cast<std::size_t>(k)];
      if (k == a || near.row == a || near.row == b) {
        look_for_nearest(k);
      } else if (k < a) {
        const double to_a = between_(a, k);
        if (to_a < near.distance || (to_a == near.distance && a < near.row)) near = {a, to_a};
      }
    }
  }

 private:
  struct Near {
    Index row{-1};
    double distance{apart};
  };

  void look_for_nearest(Index row) {
    Near found;
    for (auto k = std::upper_bound(rows_.begin(), rows_.end(), row); k != rows_.end(); ++k) {
      const double distance = between_(*k, row);  // down a column, as it lies in memory
      if (distance < found.distance) found = {*k, distance};
    }
    nearest_[static_cast<std::size_t>(row)] = found;
  }

  Linkage linkage_;
  Matrix between_;
  std::vector<Index> rows_;
  std::vector<std::vector<std::size_t>> groups_;  // by row
  std::vector<Near> nearest_;                     // by row
};

// What is no farther than this is as near: sums in another order differ by rounding.
double as_near_as(double distance) {
  return distance + 1e-9 * distance + 1e-12;
}

// Whether one of the two is as near to a third.
bool has_rival(const Joining& left, const Joining::Pair& pair) {
  const double near = as_near_as(pair.distance);
  for (std::size_t k = 0; k < left.size(); ++k) {
    if (k == pair.first || k == pair.second) continue;
    if (left.distance(pair.first, k) <= near || left.distance(pair.second, k) <= near) return true;
  }
  return false;
}

using Groups = std::set<std::vector<std::size_t>>;

// The clusters that are made when all that are equally near are joined at once.
Groups settled(const Matrix& distances, Linkage linkage) {
  Groups made;
  Joining left(distances, linkage);
  while (left.size() > 1) {
    const double nearest = left.nearest().distance;
    if (std::isinf(nearest)) break;
    // Which are linked by steps of this length: by number of the first of them.
    std::vector<std::size_t> first(left.size());
    for (std::size_t i = 0; i < first.size(); ++i) first[i] = i;
    for (std::size_t i = 0; i < first.size(); ++i) {
      if (left.least_behind(i) > as_near_as(nearest)) continue;
      for (std::size_t j = i + 1; j < first.size(); ++j) {
        if (left.distance(i, j) > as_near_as(nearest) || first[i] == first[j]) continue;
        const std::size_t kept = std::min(first[i], first[j]), other = std::max(first[i], first[j]);
        std::replace(first.begin(), first.end(), other, kept);
      }
    }
    std::vector<std::size_t> grown;                 // their first groups
    for (std::size_t j = first.size(); j-- > 0;) {  // the last first: those before keep their numbers
      if (first[j] == j) continue;
      grown.push_back(left.groups(first[j]).front());
      left.join(first[j], j);
    }
    std::sort(grown.begin(), grown.end());
    for (std::size_t i = 0; i < left.size(); ++i) {
      std::vector<std::size_t> groups = left.groups(i);
      if (!std::binary_search(grown.begin(), grown.end(), groups.front())) continue;
      std::sort(groups.begin(), groups.end());
      made.insert(std::move(groups));
    }
  }
  return made;
}

}  // namespace

std::vector<Merge> clusters(const Matrix& distances, Linkage linkage) {
  const auto groups = static_cast<std::size_t>(distances.rows());
  Joining left(distances, linkage);
  std::vector<std::size_t> cluster(groups);
  for (std::size_t i = 0; i < groups; ++i) cluster[i] = i;
  std::vector<Merge> merges;
  bool any_rival = false;
  while (left.size() > 1) {
    const Joining::Pair pair = left.nearest();
    if (std::isinf(pair.distance)) break;
    any_rival = any_rival || has_rival(left, pair);
    left.join(pair.first, pair.second);
    merges.push_back(
        {cluster[pair.first], cluster[pair.second], pair.distance, left.groups(pair.first).size(), missing});
    cluster[pair.first] = groups + merges.size() - 1;
    cluster.erase(cluster.begin() + static_cast<std::ptrdiff_t>(pair.second));
  }
  if (!any_rival) return merges;
  const Groups whatever_order = settled(distances, linkage);
  const auto own = members(merges, groups);
  for (std::size_t i = 0; i < merges.size(); ++i) merges[i].tied = !whatever_order.contains(own[i]);
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
    Groups sets;
    for (std::size_t i = 0; i < replicate.size(); ++i) {
      if (!replicate[i].tied) sets.insert(listed[i]);
    }
    for (std::size_t i = 0; i < own.size(); ++i) found[i] += sets.count(own[i]);
  }
  for (std::size_t i = 0; i < merges.size(); ++i) {
    if (merges[i].tied) continue;
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
