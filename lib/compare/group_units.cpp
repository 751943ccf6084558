// Counts of documents summed by group and unit.
#include "compare/group_units.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

#include "base/diagnostic.hpp"
#include "count/names.hpp"

namespace slant {
namespace {

constexpr std::uint32_t no_column = UINT32_MAX;

// Documents of a corpus do not come near; rows of a typed table may.
void add_to(std::uint32_t& count, std::uint32_t more) {
  if (more > std::numeric_limits<std::uint32_t>::max() - count) {
    throw LimitError(
        "a unit has more than 4,294,967,295 mentions of a variant: divide all counts by the same number, or name a "
        "smaller --unit");
  }
  count += more;
}

std::vector<std::uint32_t> column_of_variant(const Columns& columns, std::size_t variants) {
  std::vector<std::uint32_t> made(variants, no_column);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    made[columns.variant(i).index()] = static_cast<std::uint32_t>(i);
  }
  return made;
}

}  // namespace

Columns::Columns(const Tally& tally, const Schema& schema, const std::vector<ChoiceId>& choices) {
  for (std::size_t c = 0; c < schema.choices.size(); ++c) {
    const Schema::Choice& choice = schema.choices[c];
    if (!is_asked_for(choices, id_of<ChoiceTag>(c)) || choice.kind != ChoiceKind::choice ||
        tally.mentions.col(static_cast<Eigen::Index>(c)).sum() == 0) {
      continue;
    }
    for (const VariantId variant : choice.variants) {
      if (schema[variant].ignored) continue;
      variants_.push_back(variant);
      choice_of_.push_back(ids_.size());
    }
    ids_.push_back(id_of<ChoiceTag>(c));
    begins_.push_back(variants_.size());
  }
}

GroupUnits::GroupUnits(const Observations& observations, const Columns& columns, std::vector<int> group_of) {
  if (group_of.empty()) {
    group_of.resize(observations.groups());
    std::iota(group_of.begin(), group_of.end(), 0);
  }
  const int groups = group_of.empty() ? 0 : *std::max_element(group_of.begin(), group_of.end()) + 1;
  const std::vector<std::uint32_t> column_of = column_of_variant(columns, observations.variants());
  const auto keys = observations.unit_keys();

  // Documents by group and unit; of equal ones the order does not matter, as their counts are summed.
  using Place = std::tuple<int, std::uint64_t, std::uint32_t, std::size_t>;
  std::vector<Place> documents;
  for (std::size_t d = 0; d < observations.documents(); ++d) {
    const int group = group_of[observations.group(d)];
    const std::uint32_t unit = observations.unit_of(d);
    if (group >= 0) documents.emplace_back(group, keys[unit], unit, d);
  }
  std::sort(documents.begin(), documents.end());

  ends_.assign(static_cast<std::size_t>(groups) + 1, 0);
  std::vector<ColumnCount> own;
  for (std::size_t i = 0; i < documents.size();) {
    const auto [group, key, unit, first] = documents[i];
    own.clear();
    for (; i < documents.size() && std::get<0>(documents[i]) == group && std::get<2>(documents[i]) == unit;
         ++i) {
      for (const Observed cell : observations.cells(std::get<3>(documents[i]))) {
        const std::uint32_t column = column_of[cell.variant.index()];
        if (column != no_column) own.push_back({column, cell.count});
      }
    }
    if (own.empty()) continue;
    std::sort(own.begin(), own.end(), [](ColumnCount a, ColumnCount b) { return a.column < b.column; });
    const std::size_t begin = cells_.size();
    for (const ColumnCount cell : own) {
      if (cells_.size() > begin && cells_.back().column == cell.column) {
        add_to(cells_.back().count, cell.count);
      } else {
        cells_.push_back(cell);
      }
    }
    units_.push_back({key, unit, begin, cells_.size()});
    ends_[static_cast<std::size_t>(group) + 1] = units_.size();
  }
  std::partial_sum(ends_.begin(), ends_.end(), ends_.begin(),
                   [](std::size_t a, std::size_t b) { return std::max(a, b); });
}

}  // namespace slant
