// UAX #29 on bit masks for ASCII, letters of two bytes (of most alphabets of Europe and the Near East), and
// the quotation marks, dashes, ellipsis and spaces of news: everything else is called odd. lib/text/README.md
// has the picture.
#include "text/word_masks.hpp"

#include "base/simd/bytes64.hpp"
#include "text/letter_pairs.hpp"

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

// First bytes of what is known beyond ASCII.
struct Foreign {
  std::uint64_t pair;          // letters of two bytes
  std::uint64_t folding;       // of these, what folds to something else
  std::uint64_t hebrew_quote;  // of these, Hebrew before ' or ", which it may be joined with
  std::uint64_t two;           // all that is decided here and has two bytes
  std::uint64_t three;         // or three
  std::uint64_t single_quote;  // of these, ‘ ’
  std::uint64_t damage;        // at which repair may find something
};

Plain plain_of(const Bytes64& bytes, const Bytes64& lower) {
  return {lower.between('a', 'z'), bytes.between('A', 'Z'),
          bytes.between('0', '9'), bytes.equal('.'),
          bytes.equal(':'),        bytes.equal('\''),
          bytes.equal('_'),        bytes.either(',', ';'),
          bytes.either('&', '%'),  bytes.high()};
}

// 64 bytes, and those one and two behind each.
struct Sight {
  const std::uint8_t* text;
  Bytes64 here, one, two;
};

// By one first byte after the other: a block of text has one to three.
void see_pairs(const Sight& sight, std::uint64_t leads, Foreign& out) {
  while (leads != 0) {
    const std::uint8_t lead = sight.text[__builtin_ctzll(leads)];
    const std::uint64_t here = sight.here.equal(lead);
    const LetterPairs& rows = character_table::letter_pairs[lead - 0xC0U];
    const std::uint64_t letter = here & sight.one.picked(rows.letter);
    out.pair |= letter;
    if (rows.folding != 0) out.folding |= here & sight.one.picked(rows.folding);
    if (lead == 0xC3) {
      out.two |= here;  // × ÷
      out.damage |= here & sight.two.high();
    }
    if (lead == 0xD7) out.hebrew_quote |= letter & sight.two.either('\'', '"');
    leads &= ~here;
  }
  out.two |= out.pair;
}

// By itself, so that the loop over blocks of ASCII keeps its registers.
[[gnu::noinline]] void see_foreign(const std::uint8_t* text, Foreign& out) {
  const Sight sight{text, Bytes64::load(text), Bytes64::load(text + 1), Bytes64::load(text + 2)};
  out = Foreign{};
  if (const std::uint64_t c2 = sight.here.equal(0xC2); c2 != 0) {
    out.two = c2 & (sight.one.either(0xA0, 0xA3) | sight.one.either(0xAB, 0xBB));  // no-break space £ « »
    out.damage = c2 & sight.one.equal(0xAD);                                       // soft hyphen
  }
  if (const std::uint64_t e2 = sight.here.equal(0xE2); e2 != 0) {
    const std::uint64_t punctuation = e2 & sight.one.equal(0x80);
    out.single_quote = punctuation & sight.two.between(0x98, 0x99);                 // ‘ ’
    out.three = out.single_quote | (punctuation & (sight.two.between(0x93, 0x94) |  // – —
                                                   sight.two.between(0x9C, 0x9E) |  // “ ” „
                                                   sight.two.equal(0xA6)));         // …
    out.damage |= e2 & sight.two.either(0x8B, 0xA0);                                // U+200B, U+2060
  }
  if (const std::uint64_t ef = sight.here.equal(0xEF); ef != 0) {
    out.damage |= ef & sight.one.equal(0xBB);  // U+FEFF
  }
  if (const std::uint64_t leads = sight.here.between(0xC3, 0xDF); leads != 0) see_pairs(sight, leads, out);
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

// Letters and single quotes of a block.
struct Block {
  std::uint64_t letter;  // ASCII, and both bytes of pairs
  std::uint64_t digit;
  std::uint64_t single_quote;
};

Block block_of(const Plain& here, const Foreign& foreign, std::uint64_t pair_before) {
  return {here.letter | foreign.pair | behind(foreign.pair, pair_before, 1), here.digit,
          foreign.single_quote};
}

// First bytes of the curly quotes that join what is on both their sides.
std::uint64_t joining_quotes(const Block& before, const Block& here, const Block& next) {
  return here.single_quote & ((behind(here.letter, before.letter, 1) & ahead(here.letter, next.letter, 3)) |
                              (behind(here.digit, before.digit, 1) & ahead(here.digit, next.digit, 3)));
}

constexpr Foreign no_foreign{};

// The second of three blocks.
WordMasks decide_foreign(const Plain* plain, const Foreign* all_foreign) {
  const auto foreign_of = [&](int i) { return plain[i].high != 0 ? all_foreign + i : &no_foreign; };
  const Foreign& foreign_before = *foreign_of(0);
  const Foreign& foreign = *foreign_of(1);
  const Plain& here = plain[1];
  const Block before = block_of(plain[0], foreign_before, 0);
  const Block block = block_of(here, foreign, foreign_before.pair);
  const Block next = block_of(plain[2], *foreign_of(2), foreign.pair);

  const std::uint64_t marks = here.full_stop | here.apostrophe;
  const std::uint64_t joins =
      ((marks | here.colon) & behind(block.letter, before.letter, 1) & ahead(block.letter, next.letter, 1)) |
      ((marks | here.comma) & behind(here.digit, before.digit, 1) & ahead(here.digit, next.digit, 1));
  const std::uint64_t quotes = joining_quotes(before, block, next);
  const std::uint64_t quotes_before = joining_quotes(Block{}, before, block);

  WordMasks out;
  out.word = block.letter | here.digit | joins | quotes | behind(quotes, quotes_before, 1) |
             behind(quotes, quotes_before, 2);
  out.foreign = foreign.folding | quotes;
  const std::uint64_t sequences = foreign.two | foreign.three;
  const std::uint64_t decided = sequences | behind(sequences, foreign_before.two | foreign_before.three, 1) |
                                behind(foreign.three, foreign_before.three, 2);
  out.odd = here.underscore | foreign.hebrew_quote | (here.high & ~decided);
  out.damage =
      here.suspect | (here.comma & ahead(here.letter, plain[2].letter, 1)) |
      ((here.full_stop | here.colon) & ahead(here.upper | here.high, plain[2].upper | plain[2].high, 1)) |
      foreign.damage;
  return out;
}

}  // namespace

void word_masks(const std::uint8_t* text, std::size_t blocks, WordMasks* masks, std::uint8_t* folded) {
  // With a block on either side.
  Plain plain[most_mask_blocks + 2];
  Foreign foreign[most_mask_blocks + 2];  // where a block is not ASCII
  for (std::size_t i = 0; i < blocks + 2; ++i) {
    const Bytes64 bytes = Bytes64::load(text + i * 64 - 64);
    const Bytes64 lower = bytes.lower();
    if (i > 0 && i <= blocks) lower.store(folded + (i - 1) * 64);
    plain[i] = plain_of(bytes, lower);
    if (plain[i].high != 0) see_foreign(text + i * 64 - 64, foreign[i]);
  }
  for (std::size_t i = 0; i < blocks; ++i) {
    // Three bytes of the block before and one of the next have a say in this one.
    const bool plainly = (plain[i].high >> 61 | plain[i + 1].high | (plain[i + 2].high & 1)) == 0;
    masks[i] =
        plainly ? decide_plain(plain[i], plain[i + 1], plain[i + 2]) : decide_foreign(plain + i, foreign + i);
  }
}

}  // namespace slant::SLANT_KERNEL
