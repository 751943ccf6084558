// Case folding and normalisation by ICU for what is not ASCII.
#include "text/fold.hpp"

#include <algorithm>

#include <unicode/normalizer2.h>
#include <unicode/stringoptions.h>
#include <unicode/unistr.h>

#include "base/ascii.hpp"
#include "text/character.hpp"
#include "text/code_point.hpp"

namespace slant {
namespace {

// Iota subscripts fold wrongly unless they are decomposed first; they are Greek.
bool is_greek_or_subscript(char16_t c) {
  return c == 0x0345 || (c >= 0x1F00 && c <= 0x1FFF);
}

template <class Is>
bool holds(const icu::UnicodeString& text, Is is) {
  return std::any_of(text.getBuffer(), text.getBuffer() + text.length(), is);
}

const icu::Normalizer2& nfc() {
  static const icu::Normalizer2& form = []() -> const icu::Normalizer2& {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* found = icu::Normalizer2::getNFCInstance(status);
    return *found;  // part of ICU's code, not of its data: always there
  }();
  return form;
}

icu::UnicodeString normalised(const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  if (nfc().quickCheck(text, status) == UNORM_YES) return text;
  status = U_ZERO_ERROR;
  return nfc().normalize(text, status);
}

icu::UnicodeString decomposed(const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  return icu::Normalizer2::getNFDInstance(status)->normalize(text, status);
}

enum class Form { folded, surface };

void append_by_icu(std::string_view word, Form form, std::string& out) {
  icu::UnicodeString text =
      icu::UnicodeString::fromUTF8({word.data(), static_cast<std::int32_t>(word.size())});
  if (form == Form::folded) {
    if (holds(text, is_greek_or_subscript)) text = decomposed(text);
    text.foldCase(U_FOLD_CASE_DEFAULT);
  }
  for (std::int32_t i = 0; i < text.length(); ++i) {  // after folding, which may bring one (U+0149)
    if (is_apostrophe(text.charAt(i))) text.setCharAt(i, u'\'');
  }
  normalised(text).toUTF8String(out);
}

// Appends the word with `to` of each byte if it is ASCII.
template <class To>
bool append_ascii(std::string_view word, To to, std::string& out) {
  const std::size_t begin = out.size();
  out.resize(begin + word.size());
  char* at = out.data() + begin;
  unsigned char seen = 0;
  for (const char c : word) {
    seen = static_cast<unsigned char>(seen | static_cast<unsigned char>(c));
    *at++ = to(c);
  }
  if (seen < 0x80) return true;
  out.resize(begin);
  return false;
}

// Whether what folding and normalisation make of a character does not depend on others. `order` is the class
// of the mark before it, or 0, and becomes its own.
bool stands_alone(Character character, std::uint32_t& order) {
  const std::uint32_t before = order;
  order = character.mark_class();
  return character.folds_alone() || (order != 0 && order >= before);
}

// False, and nothing appended, where a character depends on others.
bool append_by_table(std::string_view word, std::string& out) {
  const std::size_t begin = out.size();
  std::uint32_t order = 0;  // of the marks at hand
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t from = at;
    const std::int32_t c = next_code_point(word, at);
    const Character character = character_of(c);
    if (!stands_alone(character, order)) {
      out.resize(begin);
      return false;
    }
    if (order != 0 || character.folds_to_itself()) {
      out.append(word, from, at - from);
    } else {
      append_code_point(character.folded(c), out);
    }
  }
  return true;
}

char same(char c) {
  return c;
}

}  // namespace

bool folds_to_itself(std::string_view word) {
  std::uint32_t order = 0;
  for (std::size_t at = 0; at < word.size();) {
    const bool capital = is_upper_case(word[at]);
    const Character character = character_of(next_code_point(word, at));
    if (!stands_alone(character, order)) return false;
    if (order == 0 && !capital && !character.folds_to_itself()) return false;
  }
  return true;
}

void append_folded(std::string_view word, std::string& out) {
  if (!append_ascii(word, to_lower_case, out) && !append_by_table(word, out))
    append_by_icu(word, Form::folded, out);
}

void append_folded_by_icu(std::string_view word, std::string& out) {
  append_by_icu(word, Form::folded, out);
}

void append_surface(std::string_view word, std::string& out) {
  if (!append_ascii(word, same, out)) append_by_icu(word, Form::surface, out);
}

}  // namespace slant
