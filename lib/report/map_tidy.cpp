// The map, one axis figure, group or variant a row.
#include <cmath>

#include <fmt/format.h>

#include "report/columns.hpp"
#include "report/map_table.hpp"
#include "report/variant_columns.hpp"

namespace slant {
namespace {

using Eigen::Index;

// What the axes are worth, or a group, or a variant; of an axis figure or a variant `labels` are empty.
struct MapRow {
  std::string kind;
  MapMethod method{};
  std::vector<std::string> labels;
  const Schema::Lexicon* lexicon{nullptr};  // of a variant
  const Schema::Choice* choice{nullptr};
  const Schema::Variant* variant{nullptr};
  std::vector<double> dim, error, contribution;  // by axis; empty: none
  Ellipse region{};
  Value mass{}, quality{}, mentions{};
  const GroupRegion* of_region{nullptr};
};
using MapColumns = TidyColumns<MapRow>;

MapColumns one_an_axis(const std::vector<std::string>& axes, const char* name, ColumnUnit in,
                       const char* meaning, const char* empty_when, std::vector<double> MapRow::*numbers) {
  MapColumns columns;
  for (std::size_t k = 0; k < axes.size(); ++k) {
    columns.emplace_back(name + axes[k], in, meaning, empty_when, [numbers, k](const MapRow& row) {
      return k < (row.*numbers).size() ? Value((row.*numbers)[k]) : Value();
    });
  }
  return columns;
}

MapColumns map_name_columns() {
  const char* of_variants = "in rows of other kinds than variant";
  return {{"lexicon", unit::text, lexicon_meaning, std::string(of_variants) + ", and " + no_lexicon,
           [](const MapRow& row) { return row.lexicon != nullptr ? row.lexicon->name : std::string(); }},
          {"choice", unit::text, choice_meaning, of_variants,
           [](const MapRow& row) { return row.choice != nullptr ? row.choice->name : std::string(); }},
          {"variant", unit::text, variant_meaning, of_variants,
           [](const MapRow& row) { return row.variant != nullptr ? row.variant->name : std::string(); }}};
}

MapColumns map_region_columns() {
  const char* no_region =
      "in rows of other kinds than group, and for groups without a region: "
      "fewer than 10 documents or 5 units (--unit) with a mention, most "
      "mentions in fewer than 3 units, or --counts of groups, not documents";
  return {{"region_major", unit::map_units,
           "Longer half-axis of the group's region (--region, "
           "--level), an ellipse in the plane of dim1 and dim2.",
           no_region, [](const MapRow& row) { return row.region.major; }},
          {"region_minor", unit::map_units, "Shorter half-axis of the group's region.",
           "where region_major is empty, and where the map has one dimension",
           [](const MapRow& row) { return row.region.minor; }},
          {"region_angle", unit::degrees,
           "Angle of the longer half-axis from the axis dim1, above -90 and up to 90.",
           "where region_minor is empty", [](const MapRow& row) { return row.region.angle; }}};
}

MapColumns map_size_columns() {
  const auto of = [](auto member) {
    return [member](const MapRow& row) {
      return row.of_region != nullptr ? integer(row.of_region->*member) : Value();
    };
  };
  const char* not_resampled = "in rows of other kinds than group, and with --counts of groups, not documents";
  return {{"quality", unit::share,
           "Part of the group's squared distance from the centre that the shown dimensions keep.",
           "in rows of other kinds than group, and for a group at the centre or without mentions",
           &MapRow::quality},
          {"mentions", unit::count, "Hits on the map, of the group or of the variant.",
           "in rows of the axes, and of variants with --onto", &MapRow::mentions},
          {"documents", unit::count, "Documents of the group with a hit on the map.", not_resampled,
           of(&GroupRegion::documents)},
          {"units", unit::count, "Units (--unit) of the group with a hit on the map.", not_resampled,
           of(&GroupRegion::units)},
          {"empty_replicates", unit::count,
           "Bootstrap replicates that are left out because they drew no hit of the group or had no map.",
           not_resampled, of(&GroupRegion::empty)}};
}

MapColumns columns_of_map(const std::vector<std::string>& by, const std::vector<std::string>& axes) {
  return with_fields(
      {{"kind", unit::text,
        "What the row is: singular_value, inertia or explained (what each axis is worth, in its dim "
        "column), group, or variant.",
        never, &MapRow::kind},
       {"method", unit::text, "How the map is made (--method): within, ca, pca or poisson.", never,
        [](const MapRow& row) { return name_of(row.method); }}},
      by, {group_field.meaning, "in rows of other kinds than group"},
      [](const MapRow& row) -> const std::vector<std::string>& { return row.labels; },
      joined(map_name_columns(),
             one_an_axis(
                 axes, "dim", unit::map_units,
                 "Of a group its principal coordinate on dimension N (1, 2 …); of a variant its contribution "
                 "coordinate, whose squares add up to 1; of an axis figure its value.",
                 "for groups without mentions", &MapRow::dim),
             map_region_columns(),
             one_an_axis(axes, "error", unit::map_units,
                         "Standard error of the group's coordinate on dimension N.",
                         "where region_major is empty", &MapRow::error),
             MapColumns{{"mass", unit::share_of_mentions,
                         "Part of all mentions that is the group's, or the variant's; "
                         "0 for groups that do not shape the map (--passive).",
                         "in rows of the axes", &MapRow::mass}},
             one_an_axis(axes, "contribution", unit::share_of_inertia,
                         "How much of the inertia of dimension N is the group's, or the variant's.",
                         "in rows of the axes", &MapRow::contribution),
             map_size_columns()));
}

std::vector<std::string> numbers_to(std::size_t axes) {
  std::vector<std::string> numbers;
  for (std::size_t k = 1; k <= axes; ++k) numbers.push_back(std::to_string(k));
  return numbers;
}

class TidyMap {
 public:
  explicit TidyMap(const MapResult& result)
      : result_(result), map_(result.map), axes_(result.map.dimensions) {}

  std::vector<MapRow> rows() {
    add_axes("singular_value", [&](std::size_t k) { return std::sqrt(map_.squares[static_cast<Index>(k)]); });
    add_axes("inertia", [&](std::size_t k) { return map_.squares[static_cast<Index>(k)]; });
    add_axes("explained", [&](std::size_t k) { return map_.explained(k); });
    const auto groups = result_.counts.groups();
    for (std::size_t g = 0; g < groups.size(); ++g) add_group(g, *groups[g]);
    for (std::size_t v = 0; v < map_.frame.variants.size(); ++v) add_variant(v);
    return std::move(rows_);
  }

 private:
  MapRow& add(const char* kind) {
    MapRow& row = rows_.emplace_back();
    row.kind = kind;
    row.method = map_.method;
    row.labels.resize(result_.counts.by().size());
    return row;
  }

  std::vector<double> by_axis(const auto& number) const {
    std::vector<double> numbers;
    for (std::size_t k = 0; k < axes_; ++k) numbers.push_back(number(k));
    return numbers;
  }

  void add_axes(const char* kind, const auto& number) {
    if (axes_ > 0) add(kind).dim = by_axis(number);
  }

  void add_group(std::size_t g, const GroupCount& group) {
    const auto at = static_cast<Index>(g);
    MapRow& row = add("group");
    row.labels = group.labels;
    row.dim = by_axis([&](std::size_t k) { return map_.groups(at, static_cast<Index>(k)); });
    row.contribution = by_axis([&](std::size_t k) { return map_.contribution(g, k); });
    row.mass = map_.masses.group[at];
    if (axes_ > 0) row.quality = map_.quality(g);
    row.mentions = integer(static_cast<std::uint64_t>(map_.masses.mentions[at]));
    if (result_.regions.empty()) return;
    row.of_region = &result_.regions[g];
    row.region = row.of_region->ellipse;
    row.error = row.of_region->errors;
  }

  void add_variant(std::size_t v) {
    const Schema& schema = result_.counts.schema();
    const auto at = static_cast<Index>(v);
    MapRow& row = add("variant");
    row.variant = &schema[map_.frame.variants[v]];
    row.choice = &schema[row.variant->choice];
    row.lexicon = &schema.lexicons[row.choice->lexicon.index()];
    row.dim = by_axis([&](std::size_t k) { return map_.arrows(at, static_cast<Index>(k)); });
    for (const double arrow : row.dim) row.contribution.push_back(arrow * arrow);
    row.mass = map_.masses.variant[at];
    if (map_.fixed) return;
    const double all = map_.masses.mentions.dot((map_.masses.group.array() > 0).cast<double>().matrix());
    row.mentions = integer(static_cast<std::uint64_t>(std::llround(map_.masses.variant[at] * all)));
  }

  const MapResult& result_;
  const Map& map_;
  std::size_t axes_;
  std::vector<MapRow> rows_;
};

}  // namespace

std::vector<ColumnInfo> map_columns() {
  return infos(columns_of_map({"FIELD"}, {"N"}));
}

Table tidy_map_table(const MapResult& result) {
  Table table = tidy_table("map", columns_of_map(result.counts.by(), numbers_to(result.map.dimensions)),
                           TidyMap(result).rows());
  table.labels = 2 + result.counts.by().size();
  return table;
}

}  // namespace slant
