// Distances between groups: tidy pairs for machines, a matrix and the nearest for people; and the clusters they make.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "compare/distance.hpp"
#include "count/count_table.hpp"
#include "model/clusters.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

struct DistanceTableOptions {
  DistanceOptions distance;
  std::size_t nearest{0};  // of each group; 0: all pairs where tidy, one neighbour for people
};

// A group's labels as one: "West, 2014".
std::string label_of(const GroupCount& group);

// One row a pair, or a group and each of its nearest; made as they are written, so that counts and distances must
// outlive the table.
Table tidy_distance_table(const CountTable& counts, const Distances& distances,
                          const DistanceTableOptions& options);
std::vector<ColumnInfo> distance_columns();

// The corrected distances as a matrix (where none is, those as counted), then each group's nearest with intervals.
std::vector<Table> distance_tables(const CountTable& counts, const Distances& distances,
                                   const DistanceTableOptions& options);

// One row a merge.
Table tidy_cluster_table(const CountTable& counts, const std::vector<Merge>& merges);
std::vector<ColumnInfo> cluster_columns();

// The tree, a group or a merge a line.
Table cluster_tree(const CountTable& counts, const std::vector<Merge>& merges);

// "((A:1,B:1)0.98:2,C:3);", a line a tree: lengths are height less the height of what is joined, numbers support.
std::string newick(const CountTable& counts, const std::vector<Merge>& merges);

}  // namespace slant
