// The 32 characters in which Windows-1252 differs from Latin-1.
#include "text/windows_1252.hpp"

#include <algorithm>
#include <array>

namespace slant {
namespace {

constexpr std::array<std::uint16_t, 32> from_80{
    0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
    0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

}  // namespace

std::uint32_t windows_1252_character(std::uint8_t byte) {
  return byte >= 0x80 && byte < 0xA0 ? from_80[byte - 0x80U] : byte;
}

int windows_1252_byte(std::uint32_t character) {
  if (character < 0x100)
    return static_cast<int>(character);  // C1 controls too: some readers pass them through
  const auto* at = std::find(from_80.begin(), from_80.end(), character);
  return at == from_80.end() ? -1 : 0x80 + static_cast<int>(at - from_80.begin());
}

}  // namespace slant
