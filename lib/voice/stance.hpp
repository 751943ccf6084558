// How the narrator presents what somebody else says.
#pragma once

#include <cstdint>
#include <string_view>

namespace slant {

// "said"; "claimed", "alleged"; "pointed out", "admitted".
enum class Stance : std::uint8_t { neutral, doubting, endorsing };

inline std::string_view name_of(Stance stance) {
  constexpr std::string_view names[] = {"neutral", "doubting", "endorsing"};
  return names[static_cast<std::size_t>(stance)];
}

}  // namespace slant
