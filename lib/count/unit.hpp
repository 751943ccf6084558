// What is independent of what: the documents that share a value of a field are drawn anew as a whole.
#pragma once

#include <string>
#include <string_view>

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

}  // namespace slant
