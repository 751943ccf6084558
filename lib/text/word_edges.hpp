// From masks of word bytes to the begins and ends of words.
#pragma once

#include <cstddef>
#include <cstdint>

namespace slant {

// Writes the positions where runs of ones in `words` begin and end (one past their last), in order; bit 0 of
// words[0] is position `base`. `open`: the byte before was part of a run; then its end is written without its
// begin. On return it tells the same of the last byte. The
// arrays have room for 64 a block. Returns how many were written.
struct EdgeCounts {
  std::size_t begins, ends;
};
EdgeCounts word_edges(const std::uint64_t* words, std::size_t blocks, std::uint32_t base, bool& open,
                      std::uint32_t* begins, std::uint32_t* ends);

}  // namespace slant
