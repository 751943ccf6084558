// The kernel of the instruction set in use.
#include "corpus/odd_space_bits.hpp"

#include "base/isa.hpp"

namespace slant {

#define SLANT_DECLARE(set)                                                                 \
  namespace set {                                                                          \
  bool odd_space_bits(const std::uint8_t* text, std::size_t blocks, std::uint64_t* marks); \
  }
SLANT_EACH_ISA(SLANT_DECLARE)
#undef SLANT_DECLARE

bool odd_space_bits(const std::uint8_t* text, std::size_t blocks, std::uint64_t* marks) {
  switch (isa()) {
#define SLANT_CALL(set) \
  case Isa::set:        \
    return set::odd_space_bits(text, blocks, marks);
    SLANT_EACH_ISA(SLANT_CALL)
#undef SLANT_CALL
    default:
      return scalar::odd_space_bits(text, blocks, marks);
  }
}

}  // namespace slant
