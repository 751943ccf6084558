// Where in a document something stands: its field, its zone, and whose voice it is in.
#pragma once

#include <cstdint>
#include <string_view>

namespace slant {

enum class Field : std::uint8_t { title, text };
enum class Zone : std::uint8_t { headline, lead, body };
enum class Voice : std::uint8_t { narrator, quoted, reported, scare };

inline constexpr int zone_count = 3;
inline constexpr int voice_count = 4;

std::string_view name_of(Field field);
std::string_view name_of(Zone zone);
std::string_view name_of(Voice voice);

}  // namespace slant
