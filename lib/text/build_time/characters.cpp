// Runs while Slant is built: the tables behind text/character.hpp, letter_run.hpp and character_rows.hpp, from ICU.
//   characters OUT
#include <array>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include "text/character.hpp"
#include "text/character_rows.hpp"
#include "text/fold.hpp"
#include "text/invisible.hpp"
#include "text/letter_run.hpp"

namespace {

using slant::WordClass;

WordClass word_class(UChar32 c) {
  switch (u_getIntPropertyValue(c, UCHAR_WORD_BREAK)) {
    case U_WB_CR:
    case U_WB_LF:
    case U_WB_NEWLINE:
      return WordClass::line_end;
    case U_WB_EXTEND:
    case U_WB_FORMAT:
    case U_WB_ZWJ:
      return WordClass::ignored;
    case U_WB_ALETTER:
      return WordClass::letter;
    case U_WB_HEBREW_LETTER:
      return WordClass::hebrew;
    case U_WB_NUMERIC:
      return WordClass::digit;
    case U_WB_KATAKANA:
      return WordClass::katakana;
    case U_WB_EXTENDNUMLET:
      return WordClass::joiner;
    case U_WB_REGIONAL_INDICATOR:
      return WordClass::flag;
    case U_WB_MIDLETTER:
      return WordClass::mid_letter;
    case U_WB_MIDNUM:
      return WordClass::mid_digit;
    case U_WB_MIDNUMLET:
      return WordClass::mid_both;
    case U_WB_SINGLE_QUOTE:
      return WordClass::apostrophe;
    case U_WB_DOUBLE_QUOTE:
      return WordClass::double_quote;
    default:
      return u_isUWhiteSpace(c) ? WordClass::space : WordClass::other;
  }
}

// $dictionary of word_rules.txt.
bool needs_dictionary(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(c, &status);
  return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || c == 0x30FC ||
         c == 0xFF70 || u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
}

// What text/fold does with one character, or -1 where neighbours may have a say.
UChar32 folded_alone(UChar32 c) {
  if ((c >= 0xD800 && c <= 0xDFFF) || c == 0x345 || (c >= 0x1F00 && c <= 0x1FFF)) return -1;
  icu::UnicodeString text(c);
  text.foldCase(U_FOLD_CASE_DEFAULT);
  if (text.countChar32() != 1) return -1;
  UChar32 folded = text.char32At(0);
  if (slant::is_apostrophe(folded)) folded = '\'';
  const bool stable =
      u_getIntPropertyValue(folded, UCHAR_NFC_QUICK_CHECK) == UNORM_YES && u_getCombiningClass(folded) == 0;
  return stable ? folded : -1;
}

std::size_t utf8_size(UChar32 c) {
  return static_cast<std::size_t>(U8_LENGTH(c));
}

// A mark that folding leaves alone, and normalisation but for the order of marks.
bool only_reorders(UChar32 c) {
  icu::UnicodeString text(c);
  text.foldCase(U_FOLD_CASE_DEFAULT);
  return text == icu::UnicodeString(c) && u_getIntPropertyValue(c, UCHAR_NFC_QUICK_CHECK) == UNORM_YES &&
         u_getCombiningClass(c) != 0;
}

std::uint8_t run_bits_of(UChar32 c) {
  namespace bits = slant::run_bits;
  const slant::WordClass of = word_class(c);
  const bool is_letter = of == WordClass::letter || of == WordClass::hebrew;
  const bool is_zwj = u_getIntPropertyValue(c, UCHAR_WORD_BREAK) == U_WB_ZWJ;
  if (!is_letter && (of != WordClass::ignored || is_zwj)) return 0;
  if (needs_dictionary(c) || u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC)) return 0;
  unsigned out = is_letter ? bits::letter : bits::attached;
  if (of == WordClass::hebrew) out |= bits::hebrew;
  const UChar32 folded = folded_alone(c);
  if (folded < 0 || utf8_size(folded) != utf8_size(c)) {
    out |= only_reorders(c) ? bits::reorders : bits::intricate;
  } else if (folded != c && c >= 0x80) {  // ASCII is folded before anything else
    out |= bits::shifts;
  }
  return static_cast<std::uint8_t>(out);
}

std::uint32_t bits_of(UChar32 c) {
  auto bits = static_cast<std::uint32_t>(word_class(c));
  if (u_getIntPropertyValue(c, UCHAR_WORD_BREAK) == U_WB_ZWJ) bits |= 0x10U;
  if (u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC)) bits |= 0x20U;
  if (needs_dictionary(c)) bits |= 0x40U;
  if (const UChar32 folded = folded_alone(c); folded >= 0) {
    bits |= 0x80U | static_cast<std::uint32_t>(folded - c) << 8U;
  } else if (only_reorders(c)) {
    bits |= std::uint32_t{u_getCombiningClass(c)} << 8U;
  }
  return bits;
}

bool is_apart(UChar32 c) {
  const WordClass of = word_class(c);
  return !needs_dictionary(c) && (of == WordClass::other || of == WordClass::space ||
                                  (of == WordClass::mid_digit && utf8_size(c) == 2));
}

// Hebrew of three bytes is left to rules: quotation marks join it.
slant::CharacterRow row_of(UChar32 begin) {
  namespace bits = slant::run_bits;
  slant::CharacterRow row{};
  for (UChar32 i = 0; i < 64 && begin >= 0x80; ++i) {
    const UChar32 c = begin + i;
    const std::uint64_t bit = std::uint64_t{1} << static_cast<unsigned>(i);
    const unsigned run = run_bits_of(c);
    if (is_apart(c)) row.apart |= bit;
    // C1 controls; ¬ and U+2010, which divide words at line ends.
    if (slant::is_invisible(c) || c < 0xA0 || c == 0xAC || c == 0x2010) row.damage |= bit;
    if ((run & bits::hebrew) != 0 && utf8_size(c) > 2) continue;
    if ((run & bits::letter) != 0) row.letter |= bit;
    const bool hidden =
        (run & bits::attached) != 0 && u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
    if ((run & bits::attached) != 0 && !(hidden && utf8_size(c) == 2)) row.mark |= bit;
    if (hidden && utf8_size(c) > 2) row.hidden |= bit;
    if ((run & (bits::shifts | bits::intricate)) != 0) row.folding |= bit;
    if ((run & bits::reorders) != 0) row.reorders |= bit;
  }
  return row;
}

void write_rows(std::ofstream& out) {
  std::map<std::array<std::uint64_t, 7>, std::size_t> known;
  std::string rows;
  out << "const std::uint8_t row_of[] = {";
  for (UChar32 begin = 0; begin < 0x10000; begin += 64) {
    const slant::CharacterRow row = row_of(begin);
    const std::array<std::uint64_t, 7> bits{row.letter,  row.mark,     row.hidden, row.apart,
                                            row.folding, row.reorders, row.damage};
    const auto [at, is_new] = known.emplace(bits, known.size());
    out << at->second << ',';
    if (!is_new) continue;
    rows += '{';
    for (const std::uint64_t one : bits) rows += std::to_string(one) + "U,";
    rows += "},\n";
  }
  out << "};\nconst CharacterRow character_rows[] = {\n" << rows << "};\n";
}

// Blocks of a table, equal ones once, and the number of each stretch's block.
template <class Bits, std::size_t size>
void write_table(std::ofstream& out, const char* index_type, const char* index_name, const char* type,
                 const char* name, UChar32 end, Bits (*bits)(UChar32)) {
  using Block = std::array<Bits, size>;
  std::map<Block, std::size_t> known;
  std::vector<Block> blocks;
  out << "const std::" << index_type << ' ' << index_name << "[] = {";
  for (UChar32 begin = 0; begin < end; begin += static_cast<UChar32>(size)) {
    Block block{};
    for (std::size_t i = 0; i < size; ++i) block[i] = bits(begin + static_cast<UChar32>(i));
    const auto [at, is_new] = known.emplace(block, blocks.size());
    if (is_new) blocks.push_back(block);
    out << at->second << (begin % 4096 == 0 ? ",\n" : ",");
  }
  out << "};\nconst std::" << type << ' ' << name << "[][" << size << "] = {\n";
  for (const Block& block : blocks) {
    out << '{';
    for (const Bits one : block) out << std::uint32_t{one} << "U,";
    out << "},\n";
  }
  out << "};\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: characters OUT\n";
    return 1;
  }
  std::ofstream out(argv[1], std::ios::binary);
  write_table<std::uint32_t, 128>(out, "uint16_t", "block_of", "uint32_t", "characters", 0x110000, bits_of);
  write_table<std::uint8_t, 64>(out, "uint8_t", "run_block_of", "uint8_t", "run_blocks", 0x10000,
                                run_bits_of);
  write_rows(out);
  return out.flush() ? 0 : 1;
}
