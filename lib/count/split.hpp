// Groups cut once more, by where their hits stand: by voice or by zone.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/enum_names.hpp"
#include "base/place.hpp"
#include "count/document_table.hpp"

namespace slant {

enum class Split : std::uint8_t { voice, zone };
template <>
inline constexpr auto enum_names<Split> = spelled("voice", "zone");

inline constexpr std::size_t most_parts = std::max(voice_count, zone_count);
using WordsByPart = std::array<std::uint64_t, most_parts>;  // those behind the last part are not looked at

inline std::size_t parts_of(Split split) {
  return split == Split::voice ? voice_count : zone_count;
}

inline std::string_view name_of_part(Split split, std::size_t part) {
  return split == Split::voice ? name_of(static_cast<Voice>(part)) : name_of(static_cast<Zone>(part));
}

inline std::size_t part_of(Split split, const DocumentCell& cell) {
  return split == Split::voice ? static_cast<std::size_t>(cell.voice) : static_cast<std::size_t>(cell.zone);
}

}  // namespace slant
