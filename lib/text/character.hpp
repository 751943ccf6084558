// What the fast engine knows of a code point: constants made at build time from ICU's properties (Unicode 15.0).
#pragma once

#include <cstdint>

namespace slant {

// The classes of UAX #29 that word_rules.txt tells apart.
enum class WordClass : std::uint8_t {
  other,
  space,     // White_Space that is no line end
  line_end,  // CR, LF, Newline: nothing is attached to it
  ignored,   // Extend, Format, ZWJ: attached to what stands before (WB4)
  letter,
  hebrew,
  digit,
  katakana,
  joiner,  // ExtendNumLet
  flag,    // Regional_Indicator: two are one flag
  mid_letter,
  mid_digit,
  mid_both,
  apostrophe,    // Single_Quote
  double_quote,  // Double_Quote
};

class Character {
 public:
  constexpr explicit Character(std::uint32_t bits) : bits_(bits) {}

  constexpr WordClass word_class() const { return static_cast<WordClass>(bits_ & 0xFU); }
  constexpr bool is_plain_letter() const {  // no emoji, of no script without spaces
    return (bits_ & 0x7FU) == static_cast<std::uint32_t>(WordClass::letter);
  }
  constexpr bool is_zwj() const { return (bits_ & 0x10U) != 0; }
  constexpr bool is_pictograph() const { return (bits_ & 0x20U) != 0; }     // Extended_Pictographic
  constexpr bool needs_dictionary() const { return (bits_ & 0x40U) != 0; }  // of a script without spaces
  // Whether it folds to one code point that is NFC whatever stands beside it; to which.
  constexpr bool folds_alone() const { return (bits_ & 0x80U) != 0; }
  constexpr std::int32_t folded(std::int32_t c) const { return c + (static_cast<std::int32_t>(bits_) >> 8); }
  constexpr bool folds_to_itself() const { return bits_ >> 7U == 1; }
  // Of a mark that folds to itself where marks stand in the order of their classes; 0: of any other character.
  constexpr std::uint32_t mark_class() const { return folds_alone() ? 0 : bits_ >> 8U; }

 private:
  std::uint32_t bits_;
};

namespace character_table {  // of tables: 128 code points each, equal ones shared
extern const std::uint16_t block_of[];
extern const std::uint32_t characters[][128];
}  // namespace character_table

// Any code point up to U+10FFFF. Two look-ups.
inline Character character_of(std::int32_t c) {
  const auto at = static_cast<std::uint32_t>(c);
  return Character(character_table::characters[character_table::block_of[at >> 7U]][at & 0x7FU]);
}

}  // namespace slant
