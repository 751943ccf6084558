// Clusters as rows of merges, as a tree drawn in text, and in Newick's notation.
#pragma once

#include <string>
#include <vector>

#include "count/count_table.hpp"
#include "model/clusters.hpp"
#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

// One row a merge.
Table tidy_cluster_table(const CountTable& counts, const std::vector<Merge>& merges);
std::vector<ColumnInfo> cluster_columns();

// The tree, a group or a merge a line.
Table cluster_tree(const CountTable& counts, const std::vector<Merge>& merges);

// "((A:1,B:1)0.98:2,C:3);", a line a tree: lengths are height less the height of what is joined, numbers
// support.
std::string newick(const CountTable& counts, const std::vector<Merge>& merges);

}  // namespace slant
