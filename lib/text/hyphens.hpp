// Hyphenated words: one word each, or as many as they have parts.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/enum_names.hpp"

namespace slant {

enum class Hyphens : std::uint8_t { split, keep };
template <>
inline constexpr auto enum_names<Hyphens> = spelled("split", "keep");

// Whether what lies between two words is one hyphen and nothing else: - ‐ ‑, no dash.
inline bool is_one_hyphen(std::string_view gap) {
  return gap == "-" || gap == "\u2010" || gap == "\u2011";
}

}  // namespace slant
