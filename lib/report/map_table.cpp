// The map for people: axes, groups, the longest arrows.
#include "report/map_table.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "report/columns.hpp"
#include "report/unit_notes.hpp"

namespace slant {
namespace {

using Eigen::Index;

std::string dimension(std::size_t axis) {
  return fmt::format("dim {}", axis + 1);
}

Column named(const char* name, std::string heading, int decimals) {
  Column column = number_column(name, decimals);
  column.heading = std::move(heading);
  return column;
}

Table axes_table(const MapResult& result) {
  const Map& map = result.map;
  std::vector<Row> rows;
  double sum = 0;
  for (std::size_t k = 0; k < map.dimensions; ++k) {
    sum += map.explained(k);
    rows.push_back(
        {dimension(k), std::sqrt(map.squares[at(k)]), map.squares[at(k)], 100 * map.explained(k), 100 * sum});
  }
  Table made = table_of(
      "axes",
      {label_column("axis"), named("singular_value", "singular value", 4), number_column("inertia", 4),
       named("explained", "explained %", 1), named("together", "together %", 1)},
      std::move(rows));
  made.caption = "Axes";
  return made;
}

std::string region_of(const Ellipse& ellipse) {
  if (std::isnan(ellipse.major)) return "–";
  if (std::isnan(ellipse.minor)) return fmt::format("± {:.3f}", ellipse.major);
  return fmt::format("{:.3f} × {:.3f}, {:.0f}°", ellipse.major, ellipse.minor, ellipse.angle + 0.0);
}

Table groups_table(const MapResult& result) {
  const Map& map = result.map;
  const auto groups = result.counts.groups();
  std::vector<Column> columns;
  for (const std::string& field : result.counts.by()) columns.push_back(label_column(field));
  for (std::size_t k = 0; k < map.dimensions; ++k) columns.push_back(number_column(dimension(k), 3));
  const bool has_regions = !result.regions.empty() && map.dimensions > 0;
  if (has_regions) columns.push_back(label_column("region"));
  columns.push_back(number_column("quality", 2));
  columns.push_back(number_column("mentions"));
  if (!result.regions.empty()) columns.push_back(number_column("articles"));
  std::vector<Row> rows;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    Row& row = rows.emplace_back();
    for (const std::string& label : groups[g]->labels) row.emplace_back(label);
    for (std::size_t k = 0; k < map.dimensions; ++k) row.emplace_back(map.groups(at(g), at(k)));
    if (has_regions) row.emplace_back(region_of(result.regions[g].ellipse));
    row.push_back(map.dimensions > 0 ? Value(map.quality(g)) : Value());
    row.push_back(integer(static_cast<std::uint64_t>(map.masses.mentions[at(g)])));
    if (!result.regions.empty()) row.push_back(integer(result.regions[g].documents));
  }
  Table made = table_of("groups", std::move(columns), std::move(rows));
  made.caption = "Groups";
  made.labels = result.counts.by().size();
  return made;
}

// Part of the inertia of the shown axes.
double weight_of(const Map& map, Index variant) {
  const Index axes = at(map.dimensions);
  if (axes == 0) return std::nan("");
  const double all = map.squares.head(axes).sum();
  return map.arrows.row(variant).head(axes).cwiseAbs2().dot(map.squares.head(axes).transpose()) / all;
}

Table variants_table(const MapResult& result) {
  const Map& map = result.map;
  const Schema& schema = result.counts.schema();
  std::vector<Column> columns{label_column("choice"), label_column("variant")};
  for (std::size_t k = 0; k < map.dimensions; ++k) columns.push_back(number_column(dimension(k), 3));
  columns.push_back(named("part", "part %", 1));
  std::vector<std::size_t> order(map.dimensions > 0 ? map.frame.variants.size() : 0);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(
      order, [&](std::size_t a, std::size_t b) { return weight_of(map, at(a)) > weight_of(map, at(b)); });
  if (result.top > 0 && order.size() > result.top) order.resize(result.top);
  std::vector<Row> rows;
  for (const std::size_t v : order) {
    const VariantId id = map.frame.variants[v];
    Row& row = rows.emplace_back();
    row.emplace_back(name_of(schema, schema[id].choice));
    row.emplace_back(schema[id].name);
    for (std::size_t k = 0; k < map.dimensions; ++k) row.emplace_back(map.arrows(at(v), at(k)));
    row.emplace_back(100 * weight_of(map, at(v)));
  }
  Table made = table_of("variants", std::move(columns), std::move(rows));
  made.caption =
      result.top > 0 && map.frame.variants.size() > result.top
          ? fmt::format("Variants: the {} longest of {} arrows", result.top, map.frame.variants.size())
          : "Variants: arrows";
  made.labels = 2;
  return made;
}

std::string meaning_of(const MapResult& result) {
  std::string meaning;
  switch (result.map.method) {
    case MapMethod::within:
      meaning =
          "Correspondence analysis within choices: what a group names "
          "how often plays no part, only the words it chooses for it.";
      break;
    case MapMethod::ca:
      meaning = "Correspondence analysis of the counts: what a group names how often is part of its place.";
      break;
    case MapMethod::pca:
      meaning =
          "Log-ratio analysis: principal components of the logarithms of smoothed shares within choices.";
      break;
    case MapMethod::poisson:
      meaning =
          "Log-bilinear Poisson model: explained is the part "
          "of the deviance from equal shares within choices; eight axes at most are fitted, however many are asked for.";
      break;
  }
  meaning +=
      " A group lies in the direction of the variants that it uses more than the others "
      "do; the centre is what all do together. Arrows are contribution coordinates: the "
      "square of one is the variant's part in the axis; part %: in all axes shown. "
      "quality: how much of the group's distance from the centre the axes show.";
  if (!result.regions.empty() && result.map.dimensions > 0) {
    meaning += fmt::format(" region: {} around the point, {:.4g} %, from {}, each of whole {} resampled; ",
                           result.map.dimensions > 1
                               ? "half-axes and tilt of the ellipse in the first two dimensions"
                               : "half the interval",
                           100 * result.region.level, counted(result.region.replicates, "replicate"),
                           units_in_words(result.unit));
    meaning +=
        result.region.kind == RegionKind::twin
            ? "there a second sample of the same group and size would lie. articles: those with a mention."
            : "there the group itself lies. articles: those with a mention.";
  }
  if (result.map.fixed) {
    meaning +=
        fmt::format(" The axes are those of {}: the groups here are placed on them and do not shape them{}.",
                    result.onto, result.regions.empty() ? "" : "; regions leave out how sure the axes are");
  }
  return meaning;
}

}  // namespace

std::vector<Table> map_tables(const MapResult& result) {
  std::vector<Table> tables;
  if (result.map.dimensions > 0) tables.push_back(axes_table(result));
  tables.push_back(groups_table(result));
  if (result.map.dimensions > 0) tables.push_back(variants_table(result));
  std::string& note = tables.back().note;
  if (result.map.dimensions > 0) note = meaning_of(result);
  for (const std::string& line : map_notes(result)) note += (note.empty() ? "" : "\n") + line;
  return tables;
}

}  // namespace slant
