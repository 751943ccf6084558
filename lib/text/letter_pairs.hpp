// The letters that UTF-8 writes with two bytes, for masks: a table made at build time.
#pragma once

#include <cstdint>

namespace slant {

// Of the 64 characters that share a first byte; bit i is the one whose last byte is 0x80 + i.
struct LetterPairs {
  std::uint64_t letter;   // letters, Hebrew ones too
  std::uint64_t folding;  // of these, what folds to something else
};

namespace character_table {
extern const LetterPairs letter_pairs[32];  // by the first byte less 0xC0
}  // namespace character_table

}  // namespace slant
