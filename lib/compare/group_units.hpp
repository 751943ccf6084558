// What each unit says in each group, choice after choice: what distances and partisanship go through.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "count/observations.hpp"
#include "count/schema.hpp"
#include "model/tally.hpp"

namespace slant {

// The counted variants of the choices that anybody mentions, as columns, choice after choice. Categories have none.
class Columns {
 public:
  // Only `choices`; empty: all.
  Columns(const Tally& tally, const Schema& schema, const std::vector<ChoiceId>& choices);

  std::size_t size() const { return variants_.size(); }
  std::size_t choices() const { return ids_.size(); }
  ChoiceId id(std::size_t choice) const { return ids_[choice]; }
  std::size_t begin(std::size_t choice) const { return begins_[choice]; }
  std::size_t end(std::size_t choice) const { return begins_[choice + 1]; }
  std::size_t choice_of(std::size_t column) const { return choice_of_[column]; }
  VariantId variant(std::size_t column) const { return variants_[column]; }

 private:
  std::vector<ChoiceId> ids_;
  std::vector<std::size_t> begins_{0};
  std::vector<std::size_t> choice_of_;
  std::vector<VariantId> variants_;
};

struct ColumnCount {
  std::uint32_t column;
  std::uint32_t count;
};

struct GroupUnit {
  std::uint64_t key;  // of its unit
  std::uint32_t unit;
  std::size_t begin, end;  // of its cells, which are by column, one each
};

class GroupUnits {
 public:
  // Groups are those of Observations, or what `group_of` makes of them: a number, or −1 to leave one out.
  // Units that mention none of the choices are left out.
  GroupUnits(const Observations& observations, const Columns& columns, std::vector<int> group_of = {});

  std::size_t groups() const { return ends_.size() - 1; }
  // By key, whatever the order of documents.
  std::span<const GroupUnit> of(std::size_t group) const {
    return std::span(units_).subspan(ends_[group], ends_[group + 1] - ends_[group]);
  }
  std::span<const ColumnCount> cells(const GroupUnit& part) const {
    return std::span(cells_).subspan(part.begin, part.end - part.begin);
  }

 private:
  std::vector<std::size_t> ends_;
  std::vector<GroupUnit> units_;
  std::vector<ColumnCount> cells_;
};

}  // namespace slant
