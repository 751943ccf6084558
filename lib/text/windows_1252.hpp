// The encoding Windows-1252, as which UTF-8 is most often misread.
#pragma once

#include <cstdint>

namespace slant {

// The character of a byte; the five undefined ones stand for the C1 controls, as browsers have it.
std::uint32_t windows_1252_character(std::uint8_t byte);

// The byte of a character, or -1.
int windows_1252_byte(std::uint32_t character);

}  // namespace slant
