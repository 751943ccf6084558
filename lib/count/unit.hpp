// What is independent of what: the documents that share a value of a field are drawn anew as a whole. The field is
// the one asked for, or the one that fits the documents; and what there is to say of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace slant {

struct Unit {
  std::string
      field;  // or "document": each is a unit of its own; empty, where that is allowed: what fits the data

  bool is_document() const { return field == "document"; }
  bool is_event() const { return field == "event"; }
  // Of neither, the field of the documents that must be read for it; empty: none.
  std::string_view other_field() const { return is_document() || is_event() ? std::string_view() : field; }

  friend bool operator==(const Unit&, const Unit&) = default;

  static const Unit document, event;
};

inline const Unit Unit::document{"document"};
inline const Unit Unit::event{"event"};

inline std::string_view name_of(const Unit& unit) {
  return unit.field;
}

// What a document says of itself that can make it part of a unit; empty: nothing.
struct UnitValues {
  std::string_view event;
  std::string_view outlet;
  std::string_view other;  // of Unit::other_field()
};

// How the values of a field lie over documents and groups.
struct UnitSpread {
  std::size_t values{0};
  std::size_t shared{0};   // values that are in several groups
  std::size_t lacking{0};  // documents without a value
  std::vector<std::size_t> values_of_group;
  std::vector<std::size_t> units_of_group;  // values, and documents without
};

// Numbers the units of a field and counts how they lie. Memory: an entry a value, and one for each further group of it.
class UnitNumbers {
 public:
  // The unit of the next document, 0 … size() − 1 in order of appearance; without a value it is one of its own.
  std::uint32_t add(std::size_t group, std::string_view value);

  std::size_t size() const { return spread_.values + spread_.lacking; }
  const UnitSpread& spread() const { return spread_; }

 private:
  struct Value {
    std::uint32_t unit;
    std::size_t group;  // the first
    bool is_shared;
  };
  std::unordered_map<std::string, Value> values_;  // never iterated
  std::unordered_set<std::uint64_t> further_;      // groups of a shared value, but the first
  UnitSpread spread_;
};

enum class UnitReason : std::uint8_t {
  asked,
  outlets,           // groups are unions of outlets
  events,            // many, and most in several groups
  few_events,        // documents, as there are too few events to resample
  lacking_events,    // documents, as most have no event
  events_of_groups,  // documents, as most events are in one group
  documents,         // nothing else there
};

enum class UnitFault : std::uint8_t { none, constant, lacking };

struct UnitAccount {
  Unit unit{Unit::document};
  UnitReason reason{UnitReason::documents};
  UnitFault fault{UnitFault::none};  // then all documents are one unit, and nothing can be resampled
  std::size_t documents{0};
  UnitSpread units;  // of the unit; of documents no value
  std::size_t events{0}, shared_events{0};
  std::size_t outlets{0}, shared_outlets{0};
  bool outlets_make_groups{false};  // some group holds several outlets, which lie in no other

  // Whether a group can come out otherwise: none has fewer than two units. Not asked of documents.
  bool every_group_varies() const;

  // Numbers of groups as the chooser was told them, in the order in which they are shown.
  void put_groups_in_order(const std::vector<std::size_t>& order);
};

// Follows the documents of a corpus.
class UnitChooser {
 public:
  // Of what each document gave: numbers of its units by event and by the other field, which is the one asked for, else
  // the outlet.
  struct Numbers {
    std::uint32_t event, other;
  };

  // `by`: the fields of the groups, of which outlet makes no unit unless it is asked for.
  UnitChooser(std::optional<Unit> asked, const std::vector<std::string>& by);

  Numbers add(std::size_t group, const UnitValues& values);

  // Whether the outlet may still turn out to be the unit; once it may not it never will.
  bool outlet_is_possible() const;
  UnitAccount account() const;

 private:
  bool outlets_make_groups() const;

  Unit asked_;
  bool outlet_groups_;  // outlet is among `by`
  std::size_t documents_{0};
  UnitNumbers events_, outlets_, others_;
};

}  // namespace slant
