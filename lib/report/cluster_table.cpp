// Tables of clusters: the tree for reading, and its merges as tidy rows.

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "report/column.hpp"
#include "report/columns.hpp"
#include "report/distance_tables.hpp"

namespace slant {
namespace {

std::vector<std::string> one_label_each(const CountTable& counts) {
  std::vector<std::string> labels;
  for (const GroupCount* group : counts.groups()) labels.push_back(label_of(*group));
  return labels;
}

class Tree {
 public:
  Tree(const CountTable& counts, const std::vector<Merge>& merges)
      : labels_(one_label_each(counts)), merges_(merges) {}

  std::vector<std::size_t> roots() const { return slant::roots(merges_, labels_.size()); }

  void draw(std::size_t cluster, const std::string& stem, const std::string& below,
            std::vector<Row>& rows) const {
    if (cluster < labels_.size()) {
      rows.push_back({stem, labels_[cluster], Value(), Value()});
      return;
    }
    const Merge& merge = merges_[cluster - labels_.size()];
    rows.push_back({stem + "┐", "", merge.height, merge.support});
    draw(merge.a, below + "├─ ", below + "│  ", rows);
    draw(merge.b, below + "└─ ", below + "   ", rows);
  }

  std::string newick(std::size_t cluster, double above) const {
    if (cluster < labels_.size()) return fmt::format("{}:{:.6g}", quoted(labels_[cluster]), above);
    const Merge& merge = merges_[cluster - labels_.size()];
    const std::string support = std::isnan(merge.support) ? "" : fmt::format("{:.4g}", merge.support);
    return fmt::format("({},{}){}:{:.6g}", newick(merge.a, merge.height - height(merge.a)),
                       newick(merge.b, merge.height - height(merge.b)), support, above);
  }

 private:
  double height(std::size_t cluster) const {
    return cluster < labels_.size() ? 0 : merges_[cluster - labels_.size()].height;
  }
  static std::string quoted(const std::string& label) {
    std::string made = "'";
    for (const char c : label) made += c == '\'' ? "''" : std::string(1, c);
    return made + "'";
  }

  std::vector<std::string> labels_;
  const std::vector<Merge>& merges_;
};

struct MergeRow {
  std::size_t number{0};
  std::string part_a, part_b;
  const Merge* merge{nullptr};
  std::string members;
};

TidyColumns<MergeRow> columns_of_merges() {
  return {
      {"merge", unit::from_one,
       "Number of the merge, in the order in which clusters are joined, the nearest first.", never,
       &MergeRow::number},
      {"part_a", unit::text,
       "One of the two that are joined: a group's name, or the number of an earlier merge.", never,
       &MergeRow::part_a},
      {"part_b", unit::text, "The other one, in the same way.", never, &MergeRow::part_b},
      {"height", unit::distance, "The distance at which they are joined (--metric, --linkage).", never,
       [](const MergeRow& row) { return row.merge->height; }},
      {"size", unit::count, "Groups in the joined cluster.", never,
       [](const MergeRow& row) { return row.merge->size; }},
      {"support", unit::share,
       "Part of the bootstrap replicates in which exactly these groups form a cluster.",
       "where nothing was resampled, and where others are as near, so that another order of the groups' names would "
       "join others",
       [](const MergeRow& row) { return row.merge->support; }},
      {"members", unit::text, "The names of the groups in the joined cluster, with semicolons.", never,
       &MergeRow::members}};
}

}  // namespace

std::vector<ColumnInfo> cluster_columns() {
  return infos(columns_of_merges());
}

Table tidy_cluster_table(const CountTable& counts, const std::vector<Merge>& merges) {
  const std::vector<std::string> labels = one_label_each(counts);
  const auto groups = members(merges, labels.size());
  const auto part = [&](std::size_t cluster) {
    return cluster < labels.size() ? labels[cluster] : std::to_string(cluster - labels.size() + 1);
  };
  std::vector<MergeRow> rows;
  for (std::size_t i = 0; i < merges.size(); ++i) {
    std::string all;
    for (const std::size_t group : groups[i]) all += (all.empty() ? "" : "; ") + labels[group];
    rows.push_back({i + 1, part(merges[i].a), part(merges[i].b), &merges[i], std::move(all)});
  }
  return tidy_table("clusters", columns_of_merges(), rows);
}

Table cluster_tree(const CountTable& counts, const std::vector<Merge>& merges) {
  const Tree tree(counts, merges);
  std::vector<Row> rows;
  for (const std::size_t root : tree.roots()) tree.draw(root, "", "", rows);
  std::string groups;
  for (const std::string& field : counts.by()) groups += (groups.empty() ? "" : ", ") + field;
  Table made = table_of("clusters",
                        {label_column("cluster"), label_column(groups), number_column("height", 3),
                         number_column("support", 2)},
                        std::move(rows));
  made.labels = 2;
  made.note =
      "height: the distance at which the two below become one. support: the part of bootstrap replicates in "
      "which the same groups are a cluster.";
  if (std::any_of(merges.begin(), merges.end(), [](const Merge& merge) { return merge.tied; }))
    made.note += "\n–: other groups are as near, and these stand together only by the order of names.";
  if (tree.roots().size() > 1) made.note += "\nWhat shares no choice with the others stays apart.";
  return made;
}

std::string newick(const CountTable& counts, const std::vector<Merge>& merges) {
  const Tree tree(counts, merges);
  std::string made;
  for (const std::size_t root : tree.roots()) {
    const std::string text = tree.newick(root, 0);
    made += text.substr(0, text.rfind(':')) + ";\n";
  }
  return made;
}

}  // namespace slant
