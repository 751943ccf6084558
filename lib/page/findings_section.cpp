// Clusters, map and contrasts of a page.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include <fmt/format.h>

#include "base/ratio.hpp"
#include "base/wording.hpp"
#include "page/sections.hpp"

namespace slant {
namespace {

// As R's hclust numbers them: a group from −1 down, an earlier merge from 1 up.
std::int64_t as_in_r(std::size_t cluster, std::size_t groups) {
  return cluster < groups ? -static_cast<std::int64_t>(cluster) - 1
                          : static_cast<std::int64_t>(cluster - groups) + 1;
}

void append_leaves(const std::vector<Merge>& merges, std::size_t cluster, std::size_t groups,
                   std::vector<std::size_t>& order) {
  if (cluster < groups) {
    order.push_back(cluster);
    return;
  }
  append_leaves(merges, merges[cluster - groups].a, groups, order);
  append_leaves(merges, merges[cluster - groups].b, groups, order);
}

// The rows of a group with the largest |z|, in the order they had.
std::vector<const ContrastRow*> strongest(std::vector<const ContrastRow*> rows, std::size_t most) {
  if (rows.size() <= most) return rows;
  const auto size_of = [](const ContrastRow* row) {
    const double z = std::abs(row->contrast.test.z);
    return std::isnan(z) ? -1 : z;
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const auto* a, const auto* b) { return size_of(a) > size_of(b); });
  rows.resize(most);
  std::sort(rows.begin(), rows.end());
  return rows;
}

}  // namespace

void write_clusters(JsonText& json, const PageContents& contents, const PageIndex& index) {
  json.key("clusters");
  if (contents.merges.empty()) {
    json.null();
    return;
  }
  const std::size_t groups = index.groups.size();
  std::vector<std::size_t> order;
  for (const std::size_t root : roots(contents.merges, groups))
    append_leaves(contents.merges, root, groups, order);
  json.begin_object().key("order").begin_array();
  for (const std::size_t group : order) json.count(group);
  json.end_array().key("merges").begin_array();
  for (const Merge& merge : contents.merges) {
    json.begin_array().integer(as_in_r(merge.a, groups)).integer(as_in_r(merge.b, groups));
    json.number(merge.height).end_array();
  }
  json.end_array().end_object();
}

void write_map(JsonText& json, const PageContents& contents, const PageIndex& index) {
  json.key("map");
  if (!contents.map || contents.map->dimensions < 2) {
    json.null();
    return;
  }
  const Map& map = *contents.map;
  const auto at = [](std::size_t i) { return static_cast<Eigen::Index>(i); };
  std::vector<std::size_t> groups(index.groups.size()), variants(map.frame.variants.size());
  std::iota(groups.begin(), groups.end(), std::size_t{0});
  std::iota(variants.begin(), variants.end(), std::size_t{0});
  const auto region = [&](std::size_t g) {
    return contents.regions.empty() ? Ellipse{} : contents.regions[g].ellipse;
  };
  json.begin_object().key("method").string("within").key("explained").begin_array();
  json.number(map.explained(0)).number(map.explained(1)).end_array();
  json.key("groups").begin_object();
  write_column(json, "group", groups, [&](std::size_t g) { json.count(g); });
  write_column(json, "x", groups, [&](std::size_t g) { json.number(map.groups(at(g), 0)); });
  write_column(json, "y", groups, [&](std::size_t g) { json.number(map.groups(at(g), 1)); });
  write_column(json, "major", groups, [&](std::size_t g) { json.number(region(g).major); });
  write_column(json, "minor", groups, [&](std::size_t g) { json.number(region(g).minor); });
  write_column(json, "angle", groups,
               [&](std::size_t g) { json.number(region(g).angle * std::numbers::pi / 180); });
  write_column(json, "mentions", groups,
               [&](std::size_t g) { json.count(static_cast<std::uint64_t>(map.masses.mentions[at(g)])); });
  json.end_object().key("variants").begin_object();
  const double both = map.squares[0] + map.squares[1];
  write_column(json, "variant", variants,
               [&](std::size_t v) { json.integer(index.of_variant[map.frame.variants[v].index()]); });
  write_column(json, "x", variants, [&](std::size_t v) { json.number(map.arrows(at(v), 0)); });
  write_column(json, "y", variants, [&](std::size_t v) { json.number(map.arrows(at(v), 1)); });
  write_column(json, "contribution", variants, [&](std::size_t v) {
    const double x = map.arrows(at(v), 0), y = map.arrows(at(v), 1);
    json.number((x * x * map.squares[0] + y * y * map.squares[1]) / both);
  });
  json.end_object().end_object();
}

void write_contrasts(JsonText& json, PageContents& contents, const PageIndex& index) {
  json.key("contrasts");
  if (!contents.contrasts || contents.contrasts->rows.empty()) {
    json.null();
    return;
  }
  const std::vector<ContrastRow>& all = contents.contrasts->rows;
  std::vector<std::vector<const ContrastRow*>> by_group(index.groups.size());
  for (const ContrastRow& row : all) {
    if (index.of_variant[row.variant.index()] >= 0) by_group[row.group].push_back(&row);
  }
  const std::size_t most =
      std::max<std::size_t>(1, contents.limits.contrasts / std::max<std::size_t>(1, by_group.size()));
  std::vector<const ContrastRow*> rows;
  for (auto& of_group : by_group) {
    for (const ContrastRow* row : strongest(std::move(of_group), most)) rows.push_back(row);
  }
  if (rows.size() < all.size()) {
    contents.notes["contrasts"].push_back(fmt::format(
        "Of {} contrasts the page holds {}, of each group those with the largest |z|; slant compare has all.",
        with_thousands(all.size()), with_thousands(rows.size())));
  }
  json.begin_object().key("against").string(contents.against).key("total").count(all.size());
  const auto column = [&](std::string_view name, const auto& of) {
    write_column(json, name, rows, [&](const ContrastRow* row) { json.number(of(*row)); });
  };
  const auto counts = [&](std::string_view name, const auto& of) {
    write_column(json, name, rows,
                 [&](const ContrastRow* row) { json.count(static_cast<std::uint64_t>(of(*row))); });
  };
  counts("group", [](const ContrastRow& row) { return row.group; });
  write_column(json, "variant", rows,
               [&](const ContrastRow* row) { json.integer(index.of_variant[row->variant.index()]); });
  column("log_odds", [](const ContrastRow& row) { return row.contrast.log_odds; });
  column("low", [](const ContrastRow& row) { return row.contrast.intervals.log_odds.low; });
  column("high", [](const ContrastRow& row) { return row.contrast.intervals.log_odds.high; });
  column("z", [](const ContrastRow& row) { return row.contrast.test.z; });
  column("q", [](const ContrastRow& row) { return row.q; });
  column("p_max", [](const ContrastRow& row) { return row.p_max; });
  counts("count", [](const ContrastRow& row) { return row.contrast.count; });
  counts("base", [](const ContrastRow& row) { return row.contrast.base; });
  counts("rest_count", [](const ContrastRow& row) { return row.contrast.rest_count; });
  counts("rest_base", [](const ContrastRow& row) { return row.contrast.rest_base; });
  json.end_object();
}

}  // namespace slant
