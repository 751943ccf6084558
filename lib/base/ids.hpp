// Distinct integer types for distinct things, so that a variant is never passed where an entry is meant.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace slant {

template <class Tag>
struct Id {
  std::uint32_t value{0};

  constexpr std::size_t index() const { return value; }
  friend constexpr auto operator<=>(Id, Id) = default;
};

using LexiconId = Id<struct LexiconTag>;
using AxisId = Id<struct AxisTag>;
using ChoiceId = Id<struct ChoiceTag>;    // a choice, or a category
using VariantId = Id<struct VariantTag>;  // a variant of a choice, or a key of a category
using EntryId = Id<struct EntryTag>;      // one pattern with its guards: an item between two commas
using PatternId = Id<struct PatternTag>;  // the pattern of an entry, or of a guard's target

template <class Tag>
constexpr Id<Tag> id_of(std::size_t index) {
  return Id<Tag>{static_cast<std::uint32_t>(index)};
}

}  // namespace slant
