// Which entries carry a result: shares and axis scores without one entry at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "count/count_table.hpp"
#include "count/schema.hpp"
#include "model/axis.hpp"

namespace slant {

// What leaving an entry out changes most. The hits it had are taken away after the overlap was decided: what
// they displaced does not come back.
struct DroppedEntry {
  EntryId entry;
  std::uint64_t hits{0};              // of all groups
  std::size_t group{0};               // which it moves most, as CountTable::groups() numbers them
  std::optional<VariantId> moved;     // whose share moves; none: an axis score
  std::uint64_t own{0}, mentions{0};  // of the entry and of its choice in that group
  double with{0}, without{0};         // the share or score
  std::uint64_t emptied{0};           // groups that mention the choice by this entry alone

  double change() const { return without - with; }
};

// `entries`: counts by entry, of a schema made by with_entries_as_variants; `schema`: the one it was made
// from. Only groups with so many mentions of the choice are looked at. Those that move something, greatest
// change first, then by declaration. Categories have no shares. O(entries × groups × variants of a choice).
std::vector<DroppedEntry> drop_one_shares(const CountTable& entries, const Schema& schema,
                                          const std::vector<ChoiceId>& choices, std::uint64_t min_mentions);

// The same for the scores on an axis. O(entries² × groups).
std::vector<DroppedEntry> drop_one_axis(const CountTable& entries, const AxisOptions& options);

}  // namespace slant
