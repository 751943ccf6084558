// What is independent of what.
#pragma once

#include <cstdint>

#include "base/enum_names.hpp"

namespace slant {

// What is drawn anew as a whole, because what it holds is not independent.
enum class Unit : std::uint8_t {
  document,
  event,  // the documents of one event, whatever their groups; a document without event is one of its own
};
template <>
inline constexpr auto enum_names<Unit> = spelled("document", "event");

}  // namespace slant
