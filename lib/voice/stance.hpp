// How the narrator presents what somebody else says.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/enum_names.hpp"

namespace slant {

// "said"; "claimed", "alleged"; "pointed out", "admitted".
enum class Stance : std::uint8_t { neutral, doubting, endorsing };
template <>
inline constexpr auto enum_names<Stance> = spelled("neutral", "doubting", "endorsing");

}  // namespace slant
