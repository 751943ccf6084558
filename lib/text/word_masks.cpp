// The kernel of the instruction set in use.
#include "text/word_masks.hpp"

#include "base/isa.hpp"

namespace slant {

#define SLANT_DECLARE(set)                                                                               \
  namespace set {                                                                                        \
  void word_masks(const std::uint8_t* text, std::size_t blocks, WordMasks* masks, std::uint8_t* folded); \
  }
SLANT_EACH_ISA(SLANT_DECLARE)
#undef SLANT_DECLARE

void word_masks(const std::uint8_t* text, std::size_t blocks, WordMasks* masks, std::uint8_t* folded) {
  switch (isa()) {
#define SLANT_CALL(set) \
  case Isa::set:        \
    return set::word_masks(text, blocks, masks, folded);
    SLANT_EACH_ISA(SLANT_CALL)
#undef SLANT_CALL
    default:
      return scalar::word_masks(text, blocks, masks, folded);
  }
}

}  // namespace slant
