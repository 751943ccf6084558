// Runs while Slant is built: the table behind text/character.hpp, from ICU.
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
  for (const UChar32 mark : {0x2019, 0x2018, 0x02BC, 0x02BB, 0xFF07, 0x201B}) {
    if (folded == mark) folded = '\'';
  }
  const bool stable =
      u_getIntPropertyValue(folded, UCHAR_NFC_QUICK_CHECK) == UNORM_YES && u_getCombiningClass(folded) == 0;
  return stable ? folded : -1;
}

std::uint32_t bits_of(UChar32 c) {
  auto bits = static_cast<std::uint32_t>(word_class(c));
  if (u_getIntPropertyValue(c, UCHAR_WORD_BREAK) == U_WB_ZWJ) bits |= 0x10U;
  if (u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC)) bits |= 0x20U;
  if (needs_dictionary(c)) bits |= 0x40U;
  if (const UChar32 folded = folded_alone(c); folded >= 0) {
    bits |= 0x80U | static_cast<std::uint32_t>(folded - c) << 8U;
  }
  return bits;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: characters OUT\n";
    return 1;
  }
  using Block = std::array<std::uint32_t, 128>;
  std::map<Block, std::size_t> known;
  std::vector<Block> blocks;
  std::string index;
  for (UChar32 begin = 0; begin < 0x110000; begin += 128) {
    Block block{};
    for (UChar32 i = 0; i < 128; ++i) block[static_cast<std::size_t>(i)] = bits_of(begin + i);
    const auto [at, is_new] = known.emplace(block, blocks.size());
    if (is_new) blocks.push_back(block);
    index += std::to_string(at->second) + (begin % 4096 == 0 ? ",\n" : ",");
  }
  std::ofstream out(argv[1], std::ios::binary);
  out << "const std::uint16_t block_of[] = {" << index << "};\n";
  out << "const std::uint32_t characters[][128] = {\n";
  for (const Block& block : blocks) {
    out << '{';
    for (const std::uint32_t bits : block) out << bits << "U,";
    out << "},\n";
  }
  out << "};\n";
  return out.flush() ? 0 : 1;
}
