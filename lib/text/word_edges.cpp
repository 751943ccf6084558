// The kernel of the instruction set in use.
#include "text/word_edges.hpp"

#include "base/isa.hpp"

namespace slant {

#define SLANT_DECLARE(set)                                                                              \
  namespace set {                                                                                       \
  EdgeCounts word_edges(const std::uint64_t* words, std::size_t blocks, std::uint32_t base, bool& open, \
                        std::uint32_t* begins, std::uint32_t* ends);                                    \
  }
SLANT_EACH_ISA(SLANT_DECLARE)
#undef SLANT_DECLARE

EdgeCounts word_edges(const std::uint64_t* words, std::size_t blocks, std::uint32_t base, bool& open,
                      std::uint32_t* begins, std::uint32_t* ends) {
  switch (isa()) {
#define SLANT_CALL(set) \
  case Isa::set:        \
    return set::word_edges(words, blocks, base, open, begins, ends);
    SLANT_EACH_ISA(SLANT_CALL)
#undef SLANT_CALL
    default:
      return scalar::word_edges(words, blocks, base, open, begins, ends);
  }
}

}  // namespace slant
