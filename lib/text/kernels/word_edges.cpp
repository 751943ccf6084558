// One loop for every set: the sets differ in what counting and finding bits costs.
#include "text/word_edges.hpp"

namespace slant::SLANT_KERNEL {
namespace {

unsigned first_bit(std::uint64_t bits) {  // one instruction, where the set has one for it
  return bits == 0 ? 64 : static_cast<unsigned>(__builtin_ctzll(bits));
}

// Four at a time without asking whether they are there: a block of news has five to fifteen. What is written
// for none is overwritten or never read.
std::size_t write_bits(std::uint64_t bits, std::uint32_t base, std::uint32_t* out) {
  const auto count = static_cast<std::size_t>(__builtin_popcountll(bits));
  for (std::size_t done = 0; done < count; done += 4) {
    for (std::size_t i = 0; i < 4; ++i) {
      out[done + i] = base + first_bit(bits);
      bits &= bits - 1;
    }
  }
  return count;
}

}  // namespace

EdgeCounts word_edges(const std::uint64_t* words, std::size_t blocks, std::uint32_t base, bool& open,
                      std::uint32_t* begins, std::uint32_t* ends) {
  EdgeCounts counts{0, 0};
  std::uint64_t before = open ? 1 : 0;
  for (std::size_t i = 0; i < blocks; ++i) {
    const std::uint64_t shifted = words[i] << 1 | before;
    counts.begins += write_bits(words[i] & ~shifted, base, begins + counts.begins);
    counts.ends += write_bits(~words[i] & shifted, base, ends + counts.ends);
    before = words[i] >> 63;
    base += 64;
  }
  open = before != 0;
  return counts;
}

}  // namespace slant::SLANT_KERNEL
