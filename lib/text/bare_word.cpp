// From both ends, a character at a time; most words end in a letter of ASCII.
#include "text/bare_word.hpp"

#include <unicode/uchar.h>

#include "base/ascii.hpp"
#include "text/character.hpp"
#include "text/code_point.hpp"

namespace slant {
namespace {

bool is_bare(std::int32_t c) {
  const Character character = character_of(c);
  const WordClass of = character.word_class();
  if (character.needs_dictionary()) return true;  // words may be made of marks alone
  return of != WordClass::joiner &&
         (of != WordClass::ignored || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) == 0);
}

}  // namespace

ByteSpan bare_word(std::string_view text, ByteSpan segment) {
  while (!is_letter_or_digit(text[segment.end - 1])) {
    std::uint32_t last = segment.end;
    if (is_bare(code_point_before(text, last))) break;
    segment.end = last;
  }
  while (!is_letter_or_digit(text[segment.begin])) {
    std::uint32_t behind = segment.begin;
    if (is_bare(next_code_point(text, behind))) break;
    segment.begin = behind;
  }
  return segment;
}

}  // namespace slant
