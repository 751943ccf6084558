// Where texts have other white space than single spaces: bit i of marks[b] is byte i of block b.
#pragma once

#include <cstddef>
#include <cstdint>

namespace slant {

// Of blocks of 64 bytes: controls, a space behind another, and 0xC2, with which a no-break space begins. True: they also
// hold a character that damage of texts begins with.
bool odd_space_bits(const std::uint8_t* text, std::size_t blocks, std::uint64_t* marks);

}  // namespace slant
