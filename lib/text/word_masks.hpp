// Where words are, 64 bytes at a time: the bit work of the fast engine, by the kernels of text/kernels/word_masks.cpp.
#pragma once

#include <cstddef>
#include <cstdint>

namespace slant {

// Of 64 bytes; bit i is byte i.
struct WordMasks {
  std::uint64_t word{0};     // bytes of words, marks that join two letters or two digits among them
  std::uint64_t foreign{0};  // of these, first bytes of what lies beyond ASCII and does not fold to itself
  std::uint64_t odd{
      0};  // bytes the kernel does not decide; around them, up to ASCII white space, masks mean nothing
  std::uint64_t damage{0};  // bytes at which text/repair may find something to mend; no other byte is one
};

inline constexpr std::size_t most_mask_blocks = 64;  // of one call: what fits the first cache

// Reads `blocks` times 64 bytes, of which `text` has 64 more before and 67 behind (zeros beyond a text's
// ends). Fills `masks` and `folded` (the bytes with ASCII in lower case), `blocks` and 64 times as many.
void word_masks(const std::uint8_t* text, std::size_t blocks, WordMasks* masks, std::uint8_t* folded);

}  // namespace slant
