// What a contrast is computed from: the counts of one group in one unit, with those of the whole unit beside them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "compare/contrasts.hpp"
#include "count/observations.hpp"
#include "count/schema.hpp"

namespace slant {

struct ContrastUnitOptions {
  Measure measure{Measure::share};
  std::vector<std::uint32_t> groups;  // those that take part; empty: all
  std::vector<ChoiceId> choices;      // empty: all
  bool within_events{false};          // only events that two groups or more write about
};

// What variants are held against: each choice has a base, its mentions; the last base are all words.
struct UnitBase {
  std::uint32_t base{0};
  double own{0};   // of the item, above zero
  double unit{0};  // of all items of its unit
};

struct UnitCell {
  VariantId variant;
  double own{0};       // may be zero where another item of the unit has some
  double unit{0};      // above zero
  double own_base{0};  // above zero
  double unit_base{0};
};

// Sums over all units.
struct UnitSums {
  double x{0}, xx{0}, xm{0};  // of a variant
};
struct UnitBaseSums {
  double m{0}, mm{0};  // of a base
  double units{0};     // with some
};

// An item is what one group has of one unit: a document, an outlet's articles; within events always what it wrote about one.
class ContrastUnits {
 public:
  ContrastUnits(const Observations& observations, const Schema& schema, const ContrastUnitOptions& options);

  std::size_t size() const { return groups_.size(); }
  std::uint32_t group(std::size_t item) const { return groups_[item]; }  // of the observations
  std::span<const std::uint32_t> groups() const { return groups_; }
  std::span<const UnitBase> bases(std::size_t item) const { return slice(bases_, base_ends_, item); }
  std::span<const UnitCell> cells(std::size_t item) const { return slice(cells_, cell_ends_, item); }

  std::uint32_t base_of(VariantId variant) const { return base_of_[variant.index()]; }
  Measure measure_of(VariantId variant) const {
    return base_of(variant) + 1 == base_count() ? Measure::rate : Measure::share;
  }
  std::size_t base_count() const { return base_sums_.size(); }
  std::size_t variant_count() const { return sums_.size(); }
  const UnitSums& sums(VariantId variant) const { return sums_[variant.index()]; }
  const UnitBaseSums& sums_of_base(std::uint32_t base) const { return base_sums_[base]; }

  std::uint32_t unit(std::size_t item) const { return units_[item]; }  // 0 … units() − 1, items unit by unit
  std::uint64_t key(std::uint32_t unit) const { return keys_[unit]; }

  std::size_t units() const { return keys_.size(); }
  std::size_t units_of_several_groups() const { return several_; }
  std::size_t dropped_units() const { return dropped_; }  // within events: those of one group

 private:
  template <class Item>
  static std::span<const Item> slice(const std::vector<Item>& items, const std::vector<std::size_t>& ends,
                                     std::size_t item) {
    return std::span(items).subspan(ends[item], ends[item + 1] - ends[item]);
  }

  std::vector<std::uint32_t> base_of_;         // by variant; of one that does not take part no_base
  std::vector<std::uint32_t> groups_, units_;  // by item
  std::vector<std::uint64_t> keys_;            // by unit
  std::vector<UnitBase> bases_;
  std::vector<UnitCell> cells_;
  std::vector<std::size_t> base_ends_{0}, cell_ends_{0};
  std::vector<UnitSums> sums_;           // by variant
  std::vector<UnitBaseSums> base_sums_;  // by base
  std::size_t several_{0};
  std::size_t dropped_{0};
};

inline constexpr std::uint32_t no_base = ~std::uint32_t{0};

}  // namespace slant
