// UAX #29 on bit masks for ASCII, the Latin letters of U+00C0–U+00FF, and the quotation marks, dashes,
// ellipsis and spaces of news: everything else is called odd. lib/text/README.md has the picture.
#include "text/word_masks.hpp"

#include "base/simd/bytes64.hpp"

namespace slant::SLANT_KERNEL {
namespace {

// What one block is made of, without its neighbours.
struct Plain {
  std::uint64_t letter, upper, digit;  // ASCII
  std::uint64_t full_stop, colon, apostrophe, underscore;
  std::uint64_t comma;    // or semicolon
  std::uint64_t suspect;  // & %
  std::uint64_t high;     // beyond ASCII
};

// The same beyond ASCII: lead bytes, and what may follow them.
struct Foreign {
  std::uint64_t c2, c3, e2, ef;
  std::uint64_t x80;           // after E2: general punctuation
  std::uint64_t single_quote;  // E2 80 98, 99
  std::uint64_t mark;          // E2 80 93 94 9C 9D A6: – — “ ” …
  std::uint64_t times_divide;  // C3 97, B7
  std::uint64_t no_letter;     // C2 A0 A3 AB BB: no-break space £ « »
  std::uint64_t soft_hyphen;   // C2 AD
  std::uint64_t invisible;     // E2 80 8B, E2 81 A0
  std::uint64_t bom;           // EF BB
};

Plain plain_of(const Bytes64& bytes, const Bytes64& lower) {
  return {lower.between('a', 'z'), bytes.between('A', 'Z'),
          bytes.between('0', '9'), bytes.equal('.'),
          bytes.equal(':'),        bytes.equal('\''),
          bytes.equal('_'),        bytes.either(',', ';'),
          bytes.either('&', '%'),  bytes.high()};
}

Foreign foreign_of(const Bytes64& bytes) {
  return {bytes.equal(0xC2),
          bytes.equal(0xC3),
          bytes.equal(0xE2),
          bytes.equal(0xEF),
          bytes.equal(0x80),
          bytes.between(0x98, 0x99),
          bytes.between(0x93, 0x94) | bytes.between(0x9C, 0x9D) | bytes.equal(0xA6),
          bytes.either(0x97, 0xB7),
          bytes.either(0xA0, 0xA3) | bytes.either(0xAB, 0xBB),
          bytes.equal(0xAD),
          bytes.either(0x8B, 0xA0),
          bytes.equal(0xBB)};
}

// Bit i of the result is bit i + n, or i - n, of the text, over the edges of the block.
std::uint64_t ahead(std::uint64_t here, std::uint64_t next, unsigned n) {
  return here >> n | next << (64 - n);
}
std::uint64_t behind(std::uint64_t here, std::uint64_t before, unsigned n) {
  return here << n | before >> (64 - n);
}

// A block of ASCII between bytes of ASCII.
WordMasks decide_plain(const Plain& before, const Plain& here, const Plain& next) {
  const std::uint64_t letter_follows = ahead(here.letter, next.letter, 1);
  const std::uint64_t marks = here.full_stop | here.apostrophe;
  const std::uint64_t joins =
      ((marks | here.colon) & behind(here.letter, before.letter, 1) & letter_follows) |
      ((marks | here.comma) & behind(here.digit, before.digit, 1) & ahead(here.digit, next.digit, 1));
  return {here.letter | here.digit | joins, 0, here.underscore,
          here.suspect | (here.comma & letter_follows) |
              ((here.full_stop | here.colon) & ahead(here.upper, next.upper, 1))};
}

// A block with its neighbour's help: the first bytes of the sequences that are decided here, and all letters.
struct Block {
  std::uint64_t letter;  // ASCII, and both bytes of C3 letters
  std::uint64_t digit;
  std::uint64_t two;           // sequences of two bytes
  std::uint64_t three;         // sequences of three bytes
  std::uint64_t single_quote;  // of these, those that may join
};

// Of the last bytes the neighbour decides; the lead byte before the block makes its first one a letter.
Block block_of(const Plain& here, const Foreign& foreign, const Foreign& next, std::uint64_t letter_before) {
  const std::uint64_t times_divide = ahead(foreign.times_divide, next.times_divide, 1);
  const std::uint64_t c3_letter = foreign.c3 & ~times_divide;
  const std::uint64_t no_letter = foreign.c2 & ahead(foreign.no_letter, next.no_letter, 1);
  const std::uint64_t punctuation = foreign.e2 & ahead(foreign.x80, next.x80, 1);
  const std::uint64_t quote = punctuation & ahead(foreign.single_quote, next.single_quote, 2);
  const std::uint64_t mark = punctuation & ahead(foreign.mark, next.mark, 2);
  return {here.letter | c3_letter | c3_letter << 1 | letter_before, here.digit, foreign.c3 | no_letter,
          quote | mark, quote};
}

// A lead byte that ends a block makes a letter of the next one's first byte.
std::uint64_t letter_over(const Foreign& before, const Foreign& here) {
  return (before.c3 >> 63) & ~here.times_divide & 1;
}

// First bytes of the curly quotes that join what is on both their sides.
std::uint64_t joining_quotes(const Block& before, const Block& here, const Block& next) {
  return here.single_quote & ((behind(here.letter, before.letter, 1) & ahead(here.letter, next.letter, 3)) |
                              (behind(here.digit, before.digit, 1) & ahead(here.digit, next.digit, 3)));
}

WordMasks decide_foreign(const Plain* plain, const Foreign* foreign) {
  constexpr Foreign nothing{};
  const Plain& here = plain[1];
  const Block before = block_of(plain[0], foreign[0], foreign[1], 0);
  const Block block = block_of(here, foreign[1], foreign[2], letter_over(foreign[0], foreign[1]));
  // Of the next one only the first three bytes are asked.
  const Block next = block_of(plain[2], foreign[2], nothing, letter_over(foreign[1], foreign[2]));

  const std::uint64_t marks = here.full_stop | here.apostrophe;
  const std::uint64_t joins =
      ((marks | here.colon) & behind(block.letter, before.letter, 1) & ahead(block.letter, next.letter, 1)) |
      ((marks | here.comma) & behind(here.digit, before.digit, 1) & ahead(here.digit, next.digit, 1));
  const std::uint64_t quotes = joining_quotes(before, block, next);
  const std::uint64_t quotes_before = joining_quotes(Block{}, before, block);

  WordMasks out;
  out.word = block.letter | here.digit | joins | quotes | behind(quotes, quotes_before, 1) |
             behind(quotes, quotes_before, 2);
  out.foreign = here.high & out.word;
  const std::uint64_t sequences = block.two | block.three;
  const std::uint64_t decided =
      sequences | behind(sequences, before.two | before.three, 1) | behind(block.three, before.three, 2);
  out.odd = here.underscore | (here.high & ~decided);
  out.damage =
      here.suspect | (here.comma & ahead(block.letter, next.letter, 1)) |
      ((here.full_stop | here.colon) & ahead(here.upper | here.high, plain[2].upper | plain[2].high, 1)) |
      (foreign[1].c2 & ahead(foreign[1].soft_hyphen, foreign[2].soft_hyphen, 1)) |
      (foreign[1].c3 & ahead(here.high, plain[2].high, 2)) |
      (foreign[1].e2 & ahead(foreign[1].invisible, foreign[2].invisible, 2)) |
      (foreign[1].ef & ahead(foreign[1].bom, foreign[2].bom, 1));
  return out;
}

}  // namespace

void word_masks(const std::uint8_t* text, std::size_t blocks, WordMasks* masks, std::uint8_t* folded) {
  // With a block on either side.
  Plain plain[most_mask_blocks + 2];
  Foreign foreign[most_mask_blocks + 2];
  for (std::size_t i = 0; i < blocks + 2; ++i) {
    const Bytes64 bytes = Bytes64::load(text + i * 64 - 64);
    const Bytes64 lower = bytes.lower();
    if (i > 0 && i <= blocks) lower.store(folded + (i - 1) * 64);
    plain[i] = plain_of(bytes, lower);
    if (plain[i].high != 0) {
      foreign[i] = foreign_of(bytes);
    } else {
      foreign[i] = Foreign{};
    }
  }
  for (std::size_t i = 0; i < blocks; ++i) {
    // Three bytes of the block before and one of the next have a say in this one.
    const bool plainly = (plain[i].high >> 61 | plain[i + 1].high | (plain[i + 2].high & 1)) == 0;
    masks[i] =
        plainly ? decide_plain(plain[i], plain[i + 1], plain[i + 2]) : decide_foreign(plain + i, foreign + i);
  }
}

}  // namespace slant::SLANT_KERNEL
