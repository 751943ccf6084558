// Clusters as rows of merges, as a tree drawn in text, and in Newick's notation.
#pragma once

#include <string>
#include <vector>

#include "count/count_table.hpp"
#include "model/clusters.hpp"
#include "table/table.hpp"

namespace slant {

// One row a merge: merge part_a part_b height size support members (labels with "; "). A part is a label or
// the number of a merge.
Table tidy_cluster_table(const CountTable& counts, const std::vector<Merge>& merges);

// The tree, a group or a merge a line.
Table cluster_tree(const CountTable& counts, const std::vector<Merge>& merges);

// "((A:1,B:1)0.98:2,C:3);", a line a tree: lengths are height less the height of what is joined, numbers
// support.
std::string newick(const CountTable& counts, const std::vector<Merge>& merges);

}  // namespace slant
