// Counts how often draws reach what was seen, row after row and set after set.
#include "compare/family.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "base/ratio.hpp"

namespace slant {
namespace {

constexpr float rounding = 1e-5F;

std::uint32_t blocks_of(std::uint32_t count) {
  return (count + draws_at_once - 1) / draws_at_once;
}

std::uint32_t draws_in(std::uint32_t block, std::uint32_t count) {
  return std::min(draws_at_once, count - block * draws_at_once);
}

}  // namespace

std::vector<double> step_down(const std::vector<FamilyRow>& rows, const ScoreDraws& draws,
                              std::uint32_t count, const Workers& workers, std::size_t first) {
  std::vector<std::size_t> order(rows.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return rows[a].z > rows[b].z; });
  first = std::min(first, rows.size());
  std::vector<float> most(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) most[i] = static_cast<float>(rows[i].most_z);
  for (std::size_t i = 0; i < first; ++i) most[order[i]] = 0;  // taken one by one, below

  struct Scratch {
    ScoreDraws::Scratch draw;
    std::vector<std::uint32_t> reached;  // by place in order
  };
  std::vector<Scratch> scratch(workers.count, {{}, std::vector<std::uint32_t>(rows.size() + 1)});
  workers.each(blocks_of(count), [&](std::size_t task, unsigned worker) {
    const auto block = static_cast<std::uint32_t>(task);
    Scratch& mine = scratch[worker];
    draws.draw(block, mine.draw);
    FourDraws left = FourDraws::Zero();
    for (std::size_t i = 0; i < rows.size(); ++i) {
      left = left.max(mine.draw.z.col(static_cast<Eigen::Index>(i)).abs().min(most[i]));
    }
    for (std::uint32_t lane = 0; lane < draws_in(block, count); ++lane) {
      float largest = left[lane];
      // Of the others the first that is reached; those behind it are, too.
      const auto reached = std::partition_point(
          order.begin() + static_cast<std::ptrdiff_t>(first), order.end(),
          [&](std::size_t row) { return static_cast<float>(rows[row].z) - rounding > largest; });
      if (reached != order.end()) ++mine.reached[static_cast<std::size_t>(reached - order.begin())];
      for (std::size_t place = first; place-- > 0;) {
        const std::size_t row = order[place];
        const float z = std::abs(mine.draw.z(lane, static_cast<Eigen::Index>(row)));
        largest = std::max(largest, std::min(z, static_cast<float>(rows[row].most_z)));
        mine.reached[place] += largest >= static_cast<float>(rows[row].z) - rounding ? 1 : 0;
      }
    }
  });

  std::vector<double> p(rows.size(), 1);
  double so_far = 0;
  double least = 0;
  for (std::size_t place = 0; place < order.size(); ++place) {
    double here = 0;
    for (const Scratch& of : scratch) here += of.reached[place];
    so_far = place < first ? here : (place == first ? here : so_far + here);
    least = std::max(least, (so_far + 1) / (count + 1.0));
    p[order[place]] = std::min(1.0, least);
  }
  return p;
}

std::vector<std::vector<float>> largest_of_sets(const std::vector<std::size_t>& ends, const ScoreDraws& draws,
                                                std::uint32_t count, const Workers& workers) {
  std::vector<std::vector<float>> made(ends.size(), std::vector<float>(count));
  std::vector<ScoreDraws::Scratch> scratch(workers.count);
  workers.each(blocks_of(count), [&](std::size_t task, unsigned worker) {
    const auto block = static_cast<std::uint32_t>(task);
    draws.draw(block, scratch[worker]);
    std::size_t row = 0;
    for (std::size_t set = 0; set < ends.size(); ++set) {
      FourDraws largest = FourDraws::Zero();
      for (; row < ends[set]; ++row)
        largest = largest.max(scratch[worker].z.col(static_cast<Eigen::Index>(row)).abs());
      for (std::uint32_t lane = 0; lane < draws_in(block, count); ++lane) {
        made[set][block * draws_at_once + lane] = largest[lane];
      }
    }
  });
  return made;
}

JointTests joint_tests(const std::vector<double>& seen, std::vector<std::vector<float>> largest,
                       double level) {
  JointTests made{std::vector<double>(seen.size(), missing), std::vector<double>(seen.size(), missing),
                  std::vector<double>(seen.size(), missing)};
  const std::size_t count = largest.empty() ? 0 : largest[0].size();
  const double all = static_cast<double>(count) + 1;
  std::vector<std::size_t> fewest(count,
                                  count + 1);  // by draw: of all sets, the fewest draws that reach its z
  std::vector<std::size_t> reach(seen.size());
  for (std::size_t set = 0; set < seen.size(); ++set) {
    if (std::isnan(seen[set])) continue;
    std::vector<float> sorted = largest[set];
    std::sort(sorted.begin(), sorted.end());
    const auto reaching = [&](float z) {
      return static_cast<std::size_t>(sorted.end() - std::lower_bound(sorted.begin(), sorted.end(), z));
    };
    for (std::size_t draw = 0; draw < count; ++draw) {
      fewest[draw] = std::min(fewest[draw], reaching(largest[set][draw]));
    }
    reach[set] = reaching(static_cast<float>(seen[set]) - rounding);
    made.p[set] = (static_cast<double>(reach[set]) + 1) / all;
    const auto allowed = static_cast<std::size_t>(std::floor((1 - level) * all + 1e-9));
    made.critical[set] = allowed == 0      ? std::numeric_limits<double>::infinity()
                         : allowed > count ? 0
                                           : sorted[count - allowed];
  }
  std::sort(fewest.begin(), fewest.end());
  for (std::size_t set = 0; set < seen.size(); ++set) {
    if (std::isnan(seen[set])) continue;
    const auto reached = std::upper_bound(fewest.begin(), fewest.end(), reach[set]) - fewest.begin();
    made.p_max[set] = std::max(made.p[set], (static_cast<double>(reached) + 1) / all);
  }
  return made;
}

}  // namespace slant
