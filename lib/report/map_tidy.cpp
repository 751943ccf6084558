// The map, one axis figure, group or variant a row.
#include <cmath>

#include <fmt/format.h>

#include "report/columns.hpp"
#include "report/map_table.hpp"

namespace slant {
namespace {

using Eigen::Index;

class TidyMap {
 public:
  explicit TidyMap(const MapResult& result)
      : result_(result), map_(result.map), fields_(result.counts.by().size()), axes_(result.map.dimensions) {}

  Table table() {
    add_axes("singular_value", [&](std::size_t k) { return std::sqrt(map_.squares[static_cast<Index>(k)]); });
    add_axes("inertia", [&](std::size_t k) { return map_.squares[static_cast<Index>(k)]; });
    add_axes("explained", [&](std::size_t k) { return map_.explained(k); });
    const auto groups = result_.counts.groups();
    for (std::size_t g = 0; g < groups.size(); ++g) add_group(g, *groups[g]);
    for (std::size_t v = 0; v < map_.frame.variants.size(); ++v) add_variant(v);
    return table_of("map", columns(), std::move(rows_));
  }

 private:
  std::vector<Column> columns() const {
    std::vector<Column> own{label_column("lexicon"), label_column("choice"), label_column("variant")};
    const auto add_by_axis = [&](const char* name) {
      for (std::size_t k = 1; k <= axes_; ++k) own.push_back(number_column(fmt::format("{}{}", name, k)));
    };
    add_by_axis("dim");
    for (const char* name : {"region_major", "region_minor", "region_angle"})
      own.push_back(number_column(name));
    add_by_axis("error");
    own.push_back(number_column("mass"));
    add_by_axis("contribution");
    for (const char* name : {"quality", "mentions", "documents", "units", "empty_replicates"}) {
      own.push_back(number_column(name));
    }
    return with_fields({label_column("kind"), label_column("method")}, result_.counts.by(), std::move(own));
  }

  Row& add(const char* kind) {
    rows_.emplace_back().assign(2 + fields_ + 3, Value(std::string()));
    rows_.back()[0] = std::string(kind);
    rows_.back()[1] = std::string(name_of(map_.method));
    return rows_.back();
  }

  void fill(Row& row) const { row.resize(2 + fields_ + 3 + 3 * axes_ + 9); }

  void add_axes(const char* kind, const auto& number) {
    if (axes_ == 0) return;
    Row& row = add(kind);
    for (std::size_t k = 0; k < axes_; ++k) row.emplace_back(number(k));
    fill(row);
  }

  void add_group(std::size_t g, const GroupCount& group) {
    const auto at = static_cast<Index>(g);
    Row& row = add("group");
    for (std::size_t f = 0; f < fields_; ++f) row[2 + f] = group.labels[f];
    for (std::size_t k = 0; k < axes_; ++k) row.emplace_back(map_.groups(at, static_cast<Index>(k)));
    const GroupRegion* region = result_.regions.empty() ? nullptr : &result_.regions[g];
    const Ellipse ellipse = region != nullptr ? region->ellipse : Ellipse();
    row.insert(row.end(), {ellipse.major, ellipse.minor, ellipse.angle});
    for (std::size_t k = 0; k < axes_; ++k)
      row.push_back(region != nullptr ? Value(region->errors[k]) : Value());
    row.emplace_back(map_.masses.group[at]);
    for (std::size_t k = 0; k < axes_; ++k) row.emplace_back(map_.contribution(g, k));
    row.push_back(axes_ > 0 ? Value(map_.quality(g)) : Value());
    row.push_back(integer(static_cast<std::uint64_t>(map_.masses.mentions[at])));
    if (region != nullptr) {
      row.push_back(integer(region->documents));
      row.push_back(integer(region->units));
      row.push_back(integer(region->empty));
    }
    fill(row);
  }

  void add_variant(std::size_t v) {
    const Schema& schema = result_.counts.schema();
    const auto at = static_cast<Index>(v);
    const VariantId id = map_.frame.variants[v];
    const Schema::Choice& choice = schema[schema[id].choice];
    Row& row = add("variant");
    row[2 + fields_] = schema.lexicons[choice.lexicon.index()].name;
    row[3 + fields_] = choice.name;
    row[4 + fields_] = schema[id].name;
    for (std::size_t k = 0; k < axes_; ++k) row.emplace_back(map_.arrows(at, static_cast<Index>(k)));
    row.resize(row.size() + 3 + axes_);
    row.emplace_back(map_.masses.variant[at]);
    for (std::size_t k = 0; k < axes_; ++k) {
      row.emplace_back(map_.arrows(at, static_cast<Index>(k)) * map_.arrows(at, static_cast<Index>(k)));
    }
    row.emplace_back();
    if (!map_.fixed) {
      const double all = map_.masses.mentions.dot((map_.masses.group.array() > 0).cast<double>().matrix());
      row.push_back(integer(static_cast<std::uint64_t>(std::llround(map_.masses.variant[at] * all))));
    }
    fill(row);
  }

  const MapResult& result_;
  const Map& map_;
  std::size_t fields_, axes_;
  std::vector<Row> rows_;
};

}  // namespace

Table tidy_map_table(const MapResult& result) {
  Table table = TidyMap(result).table();
  table.labels = 2 + result.counts.by().size();
  return table;
}

}  // namespace slant
