// What masks know of the characters that UTF-8 writes with two or three bytes: a table made at build time.
#pragma once

#include <cstdint>

namespace slant {

// Of the 64 characters that share all bytes but the last; bit i is the one whose last byte is 0x80 + i. What
// has no bit is not decided by masks: digits, marks that join words, scripts without spaces.
struct CharacterRow {
  std::uint64_t letter;
  std::uint64_t mark;      // attached to a letter before it (WB4); not ZWJ, which may join an emoji
  std::uint64_t hidden;    // marks that show nothing, and so end no word; those of two bytes are not decided
  std::uint64_t apart;     // of no word; of two bytes also what joins digits
  std::uint64_t folding;   // letters and marks that do not fold to themselves
  std::uint64_t reorders;  // marks that do, unless another such stands beside them
  std::uint64_t damage;    // what text/repair takes away or mends by itself
};

namespace character_table {
extern const std::uint8_t row_of[1024];  // by the code point without its last six bits
extern const CharacterRow character_rows[];
}  // namespace character_table

}  // namespace slant
