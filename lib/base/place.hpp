// Where in a document something stands: its field, its zone, and whose voice it is in.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/enum_names.hpp"

namespace slant {

enum class Field : std::uint8_t { title, text };
template <>
inline constexpr auto enum_names<Field> = spelled("title", "text");
enum class Zone : std::uint8_t { headline, lead, body };
template <>
inline constexpr auto enum_names<Zone> = spelled("headline", "lead", "body");
enum class Voice : std::uint8_t { narrator, quoted, reported, scare };
template <>
inline constexpr auto enum_names<Voice> = spelled("narrator", "quoted", "reported", "scare");

inline constexpr int zone_count = enum_names<Zone>.size();
inline constexpr int voice_count = enum_names<Voice>.size();

}  // namespace slant
