// UAX #29 on bit masks for ASCII, and for letters, marks, punctuation and spaces of two and three bytes:
// everything else is called odd. lib/text/README.md has the picture.
#include "text/word_masks.hpp"

#include "base/simd/bytes64.hpp"
#include "text/character_rows.hpp"

namespace slant::SLANT_KERNEL {
namespace {

// What one block is made of, without its neighbours.
struct Plain {
  std::uint64_t letter, digit;  // ASCII
  std::uint64_t full_stop, colon, apostrophe, underscore;
  std::uint64_t comma;    // or semicolon
  std::uint64_t suspect;  // & % < and backslashes
  std::uint64_t hyphen;
  std::uint64_t high;  // beyond ASCII
};

// First bytes of what is decided beyond ASCII.
struct Foreign {
  std::uint64_t two, three;    // all of it, by its size
  std::uint64_t word;          // letters and marks
  std::uint64_t mark;          // of these, marks
  std::uint64_t hidden;        // of these, what shows nothing
  std::uint64_t folding;       // of these, what does not fold to itself
  std::uint64_t reorders;      // or not, where another such stands before it
  std::uint64_t two_apart;     // of no word, unless a digit stands before it
  std::uint64_t single_quote;  // ‘ ’
  std::uint64_t before_quote;  // Hebrew or a mark before ' or ", which may be joined
  std::uint64_t damage;        // at which repair may find something
};

Plain plain_of(const Bytes64& bytes, const Bytes64& lower) {
  return {lower.between('a', 'z'), bytes.between('0', '9'),
          bytes.equal('.'),        bytes.equal(':'),
          bytes.equal('\''),       bytes.equal('_'),
          bytes.either(',', ';'),  bytes.any_of('&', '%', '<', '\\'),
          bytes.equal('-'),        bytes.high()};
}

// 64 bytes, and those one to three behind each.
struct Sight {
  const std::uint8_t* text;
  Bytes64 here, one, two, three;
};

// The characters at `here` by their last bytes.
[[gnu::always_inline]] inline void see_row(const CharacterRow& row, std::uint64_t here, const Bytes64& last,
                                           const Bytes64& behind, Foreign& out) {
  if (row.letter != 0) out.word |= here & last.picked(row.letter);
  if (row.folding != 0) out.folding |= here & last.picked(row.folding);
  if (row.damage != 0) out.damage |= here & last.picked(row.damage);
  if (row.mark == 0) return;
  const std::uint64_t mark = here & last.picked(row.mark);
  if (mark == 0) return;
  out.word |= mark;
  out.mark |= mark;
  out.before_quote |= mark & behind.either('\'', '"');
  if (row.hidden != 0) out.hidden |= here & last.picked(row.hidden);
  if (row.reorders != 0) out.reorders |= here & last.picked(row.reorders);
}

// Characters of two bytes that begin with `lead`; where they are.
std::uint64_t see_two(const Sight& sight, std::uint8_t lead, Foreign& out) {
  const std::uint64_t here = sight.here.equal(lead);
  const CharacterRow& row = character_table::character_rows[character_table::row_of[lead & 0x1FU]];
  see_row(row, here, sight.one, sight.two, out);
  if (row.apart != 0) out.two_apart |= here & sight.one.picked(row.apart);
  if (lead == 0xD7) out.before_quote |= here & out.word & sight.two.either('\'', '"');
  if (lead == 0xC3) out.damage |= here & sight.two.high();
  out.two |= here & (out.word | out.two_apart);
  return here;
}

// Those of three bytes that begin with these two.
std::uint64_t see_three(const Sight& sight, std::uint8_t lead, std::uint8_t second, Foreign& out) {
  const std::uint64_t here = sight.here.equal(lead) & sight.one.equal(second);
  const CharacterRow& row =
      character_table::character_rows[character_table::row_of[(lead & 0x0FU) << 6U | (second & 0x3FU)]];
  see_row(row, here, sight.two, sight.three, out);
  out.three |= here & out.word;
  if (row.apart != 0) out.three |= here & sight.two.picked(row.apart);
  if (lead == 0xE2 && second == 0x80) {
    out.single_quote = here & sight.two.between(0x98, 0x99);
    out.three |= out.single_quote;
  }
  return here;
}

// By one begin of characters after the other: a block of text has one to three. By itself, so that the loop
// over blocks of ASCII keeps its registers.
[[gnu::noinline]] void see_foreign(const std::uint8_t* text, Foreign& out) {
  const Sight sight{text, Bytes64::load(text), Bytes64::load(text + 1), Bytes64::load(text + 2),
                    Bytes64::load(text + 3)};
  out = Foreign{};
  // Chinese and Japanese are between.
  std::uint64_t leads = sight.here.between(0xC2, 0xE2) | sight.here.between(0xEA, 0xEF);
  while (leads != 0) {
    const std::uint8_t* lead = text + __builtin_ctzll(leads);
    leads &= ~(*lead < 0xE0 ? see_two(sight, *lead, out) : see_three(sight, *lead, lead[1], out));
  }
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
          here.suspect | here.underscore | ((here.comma | here.full_stop | here.colon) & letter_follows) |
              ((here.hyphen | here.colon) & ~(letter_follows | ahead(here.digit, next.digit, 1)))};
}

// All bytes of characters whose first bytes are in `first`, those of three bytes in `three` as well.
std::uint64_t bytes_of(std::uint64_t first, std::uint64_t three, std::uint64_t first_before,
                       std::uint64_t three_before) {
  return first | behind(first, first_before, 1) | behind(first & three, first_before & three_before, 2);
}

// Letters, with their marks, and single quotes of a block.
struct Block {
  std::uint64_t letter;
  std::uint64_t digit;
  std::uint64_t single_quote;
};

Block block_of(const Plain& here, const Foreign& foreign, const Foreign& before) {
  return {here.letter | bytes_of(foreign.word, foreign.three, before.word, before.three), here.digit,
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
  const Block before = block_of(plain[0], foreign_before, no_foreign);
  const Block block = block_of(here, foreign, foreign_before);
  const Block next = block_of(plain[2], *foreign_of(2), foreign);

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
  if (foreign.reorders != 0) {
    const std::uint64_t reorders =
        bytes_of(foreign.reorders, foreign.three, foreign_before.reorders, foreign_before.three);
    const std::uint64_t reorders_before = bytes_of(foreign_before.reorders, foreign_before.three, 0, 0);
    out.foreign |= foreign.reorders & behind(reorders, reorders_before, 1);
  }
  const std::uint64_t decided = bytes_of(foreign.two | foreign.three, foreign.three,
                                         foreign_before.two | foreign_before.three, foreign_before.three);
  const std::uint64_t lost_marks = foreign.mark & ~behind(block.letter, before.letter, 1);
  const std::uint64_t last_hidden = foreign.hidden & ~ahead(block.letter, next.letter, 3);
  out.odd = here.underscore | foreign.before_quote | lost_marks | last_hidden |
            (foreign.two_apart & behind(here.digit, before.digit, 1)) | (here.high & ~decided);
  out.damage =
      here.suspect | here.underscore |
      ((here.comma | here.full_stop | here.colon) &
       ahead(here.letter | here.high, plain[2].letter | plain[2].high, 1)) |
      ((here.hyphen | here.colon) & ~ahead(here.letter | here.digit, plain[2].letter | plain[2].digit, 1)) |
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
