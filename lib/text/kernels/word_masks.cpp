// UAX #29 on bit masks for ASCII, the Latin letters of U+00C0–U+00FF, and the quotation marks, dashes,
// ellipsis and spaces of news: everything else is called odd. lib/text/README.md has the picture.
#include "text/word_masks.hpp"

#include "base/simd/bytes64.hpp"

namespace slant::SLANT_KERNEL {
namespace {

// What one block is made of, without its neighbours.
struct Classes {
  std::uint64_t letter{0}, upper{0}, digit{0};
  std::uint64_t full_stop{0}, colon{0}, apostrophe{0}, underscore{0};
  std::uint64_t comma{0};    // or semicolon
  std::uint64_t suspect{0};  // & %
  std::uint64_t high{0};
  // Only where high is not zero. By lead byte, and by what follows it.
  std::uint64_t c2{0}, c3{0}, e2{0}, ef{0};
  std::uint64_t x80{0};           // after E2: the block of general punctuation
  std::uint64_t single_quote{0};  // E2 80 98, 99
  std::uint64_t mark{0};          // E2 80 93 – 94 9C 9D A6: – — “ ” …
  std::uint64_t times_divide{0};  // C3 97, B7
  std::uint64_t no_letter{0};     // C2 A0 A3 AB BB: no-break space £ « »
  std::uint64_t soft_hyphen{0};   // C2 AD
  std::uint64_t invisible{0};     // E2 80 8B, E2 81 A0
  std::uint64_t bom{0};           // EF BB
};

__attribute__((always_inline)) inline Classes classify(const Bytes64& bytes) {
  Classes c;
  c.upper = bytes.between('A', 'Z');
  c.letter = c.upper | bytes.between('a', 'z');
  c.digit = bytes.between('0', '9');
  c.full_stop = bytes.equal('.');
  c.colon = bytes.equal(':');
  c.apostrophe = bytes.equal('\'');
  c.comma = bytes.either(',', ';');
  c.underscore = bytes.equal('_');
  c.suspect = bytes.either('&', '%');
  c.high = bytes.high();
  if (c.high == 0) return c;
  c.c2 = bytes.equal(0xC2);
  c.c3 = bytes.equal(0xC3);
  c.e2 = bytes.equal(0xE2);
  c.ef = bytes.equal(0xEF);
  c.x80 = bytes.equal(0x80);
  c.single_quote = bytes.between(0x98, 0x99);
  c.mark = bytes.between(0x93, 0x94) | bytes.between(0x9C, 0x9D) | bytes.equal(0xA6);
  c.times_divide = bytes.either(0x97, 0xB7);
  c.no_letter = bytes.either(0xA0, 0xA3) | bytes.either(0xAB, 0xBB);
  c.soft_hyphen = bytes.equal(0xAD);
  c.invisible = bytes.either(0x8B, 0xA0);
  c.bom = bytes.equal(0xBB);
  return c;
}

// Bit i of the result is bit i + n, or i - n, of the text, over the edges of the block.
std::uint64_t ahead(std::uint64_t here, std::uint64_t next, unsigned n) {
  return here >> n | next << (64 - n);
}
std::uint64_t behind(std::uint64_t here, std::uint64_t before, unsigned n) {
  return here << n | before >> (64 - n);
}

// The first bytes of sequences beyond ASCII that are decided here.
struct Sequences {
  std::uint64_t letter{0};        // C3, two bytes
  std::uint64_t no_letter{0};     // C2 or C3, two bytes
  std::uint64_t single_quote{0};  // E2 80, three bytes
  std::uint64_t mark{0};          // E2 80, three bytes
};

Sequences sequences(const Classes& here, const Classes& next) {
  if (here.high == 0) return {};
  const std::uint64_t punctuation = here.e2 & ahead(here.x80, next.x80, 1);
  const std::uint64_t times_divide = ahead(here.times_divide, next.times_divide, 1);
  return {here.c3 & ~times_divide,
          (here.c3 & times_divide) | (here.c2 & ahead(here.no_letter, next.no_letter, 1)),
          punctuation & ahead(here.single_quote, next.single_quote, 2),
          punctuation & ahead(here.mark, next.mark, 2)};
}

// Classes and the letters among them, those of two bytes included; of the last bit's the neighbour decides.
struct Block {
  Classes classes;
  Sequences sequences;
  std::uint64_t letter{0};
};

// What can join: a mark between two letters or two digits (WB6, WB7, WB11, WB12).
struct Joins {
  std::uint64_t ascii{0};
  std::uint64_t quote{0};  // first bytes of three
};

Joins joins(const Block& before, const Block& here, const Block& next) {
  const Classes& c = here.classes;
  const std::uint64_t letter_before = behind(here.letter, before.letter, 1);
  const std::uint64_t digit_before = behind(c.digit, before.classes.digit, 1);
  const std::uint64_t mid_letter = c.full_stop | c.colon | c.apostrophe;
  const std::uint64_t mid_digit = c.full_stop | c.comma | c.apostrophe;
  const auto between = [&](std::uint64_t of_letters, std::uint64_t of_digits, unsigned size) {
    return (of_letters & letter_before & ahead(here.letter, next.letter, size)) |
           (of_digits & digit_before & ahead(c.digit, next.classes.digit, size));
  };
  Joins found{between(mid_letter, mid_digit, 1), 0};
  const std::uint64_t quote = here.sequences.single_quote;
  if (quote != 0) found.quote = between(quote, quote, 3);
  return found;
}

std::uint64_t damage(const Classes& here, const Classes& next) {
  const std::uint64_t letter_follows = ahead(here.letter, next.letter, 1);
  const std::uint64_t capital_follows = ahead(here.upper | here.high, next.upper | next.high, 1);
  const std::uint64_t found =
      here.suspect | (here.comma & letter_follows) | ((here.full_stop | here.colon) & capital_follows);
  if (here.high == 0) return found;
  return found | (here.c2 & ahead(here.soft_hyphen, next.soft_hyphen, 1)) |
         (here.c3 & ahead(here.high, next.high, 2)) | (here.e2 & ahead(here.invisible, next.invisible, 2)) |
         (here.ef & ahead(here.bom, next.bom, 1));
}

WordMasks decide(const Block& before, const Joins& joins_before, const Block& here, const Joins& joined,
                 const Block& next) {
  WordMasks out;
  const std::uint64_t quotes = joined.quote | behind(joined.quote, joins_before.quote, 1) |
                               behind(joined.quote, joins_before.quote, 2);
  out.word = here.letter | here.classes.digit | joined.ascii | quotes;
  out.damage = damage(here.classes, next.classes);
  out.odd = here.classes.underscore;
  if (here.classes.high == 0) return out;
  const std::uint64_t two = here.sequences.letter | here.sequences.no_letter;
  const std::uint64_t three = here.sequences.single_quote | here.sequences.mark;
  const std::uint64_t two_before = before.sequences.letter | before.sequences.no_letter;
  const std::uint64_t three_before = before.sequences.single_quote | before.sequences.mark;
  const std::uint64_t decided =
      two | three | behind(two | three, two_before | three_before, 1) | behind(three, three_before, 2);
  out.odd |= here.classes.high & ~decided;
  out.foreign = here.classes.high & out.word;
  return out;
}

// Letters of `here` need what follows it, and the lead byte before it.
void settle(const Block& before, Block& here, const Classes& next) {
  here.sequences = sequences(here.classes, next);
  here.letter =
      here.classes.letter | here.sequences.letter | behind(here.sequences.letter, before.sequences.letter, 1);
}

}  // namespace

void word_masks(const std::uint8_t* text, std::size_t blocks, WordMasks* masks, std::uint8_t* folded) {
  // A block can be decided when the one behind it is settled, which needs the classes of the one after that;
  // of the last one only the first three bytes are asked, which need no more.
  const Classes none{};
  Block before, here, next;
  before.classes = classify(Bytes64::load(text - 64));
  const Bytes64 first = Bytes64::load(text);
  here.classes = classify(first);
  first.lower().store(folded);
  settle(Block{}, before, here.classes);
  {
    const Bytes64 second = Bytes64::load(text + 64);
    next.classes = classify(second);
    if (blocks > 1) second.lower().store(folded + 64);
  }
  settle(before, here, next.classes);
  Joins joins_before = joins(Block{}, before, here);
  for (std::size_t i = 0; i < blocks; ++i) {
    Classes after = none;
    if (i + 2 <= blocks) {
      const Bytes64 bytes = Bytes64::load(text + (i + 2) * 64);
      after = classify(bytes);
      if (i + 2 < blocks) bytes.lower().store(folded + (i + 2) * 64);
    }
    settle(here, next, after);
    const Joins joined = joins(before, here, next);
    masks[i] = decide(before, joins_before, here, joined, next);
    before = here;
    joins_before = joined;
    here = next;
    next.classes = after;
  }
}

}  // namespace slant::SLANT_KERNEL
