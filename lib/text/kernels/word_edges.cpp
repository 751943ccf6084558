// One loop for every set: the sets differ in what counting and finding bits costs.
#include "text/word_edges.hpp"

namespace slant::SLANT_KERNEL {
namespace {

// Eight at a time without asking whether they are there: a news block has five to fifteen.
std::size_t write_bits(std::uint64_t bits, std::uint32_t base, std::uint32_t* out) {
  const auto count = static_cast<std::size_t>(__builtin_popcountll(bits));
  for (std::size_t done = 0; done < count; done += 8) {
    for (std::size_t i = 0; i < 8; ++i) {
      // A zero word has no first bit; what is written for it is overwritten or never read.
      out[done + i] = base + static_cast<std::uint32_t>(__builtin_ctzll(bits | std::uint64_t{1} << 63));
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
