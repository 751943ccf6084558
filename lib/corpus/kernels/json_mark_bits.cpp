// Three comparisons a block.
#include "corpus/json_mark_bits.hpp"

#include "base/simd/bytes64.hpp"

namespace slant::SLANT_KERNEL {

bool json_mark_bits(const std::uint8_t* text, std::size_t blocks, std::uint64_t* marks) {
  std::uint64_t high = 0;
  for (std::size_t i = 0; i < blocks; ++i) {
    const Bytes64 bytes = Bytes64::load(text + 64 * i);
    marks[i] = bytes.equal('"') | bytes.equal('\\') | bytes.between(0x00, 0x1F);
    high |= bytes.high();
  }
  return high != 0;
}

}  // namespace slant::SLANT_KERNEL
