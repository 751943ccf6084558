// Six comparisons a block.
#include "corpus/odd_space_bits.hpp"

#include "base/simd/bytes64.hpp"

namespace slant::SLANT_KERNEL {

bool odd_space_bits(const std::uint8_t* text, std::size_t blocks, std::uint64_t* marks) {
  std::uint64_t space_before = 0, damage = 0;
  for (std::size_t i = 0; i < blocks; ++i) {
    const Bytes64 bytes = Bytes64::load(text + 64 * i);
    const std::uint64_t spaces = bytes.equal(' ');
    marks[i] = bytes.between(0x00, 0x1F) | bytes.equal(0xC2) | (spaces & (spaces << 1U | space_before));
    space_before = spaces >> 63U;
    damage |= bytes.either('&', '_') | bytes.either('<', '\\') | bytes.equal(0xC3) | bytes.equal(0xC2);
  }
  return damage != 0;
}

}  // namespace slant::SLANT_KERNEL
