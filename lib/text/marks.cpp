// Marks beside words, folded by their Unicode properties.
#include "text/marks.hpp"

#include <algorithm>

#include <unicode/uchar.h>

#include "text/code_point.hpp"

namespace slant {
namespace {

constexpr UChar32 no_mark = -1;

UChar32 mark_form(UChar32 c) {
  if (u_isUWhiteSpace(c)) return ' ';
  if (c < 0x80) return c == '`' ? '\'' : c;
  constexpr UChar32 full_width = 0xFEE0;  // behind their signs of ASCII
  if (c >= 0xFF01 && c <= 0xFF5E) return c - full_width;
  if (c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032 || c == 0xB4) return '\'';
  if (c == 0x2010 || c == 0x2011 || c == 0x2212) return '-';
  if (u_hasBinaryProperty(c, UCHAR_QUOTATION_MARK)) return '"';
  return (U_GET_GC_MASK(c) & (U_GC_CF_MASK | U_GC_M_MASK)) != 0 ? no_mark : c;
}

bool is_bracket(UChar32 c) {
  return (U_GET_GC_MASK(c) & (U_GC_PS_MASK | U_GC_PE_MASK)) != 0;
}

}  // namespace

std::string marks_of(std::string_view gap) {
  std::string marks;
  for (std::size_t at = 0; at < gap.size();) {
    const UChar32 c = mark_form(next_code_point(gap, at));
    if (c == no_mark || (c == ' ' && marks.ends_with(' '))) continue;
    append_code_point(c, marks);
  }
  return marks;
}

bool are_soft_marks(std::string_view marks) {
  if (marks.empty()) return true;
  for (std::size_t at = 0; at < marks.size();) {
    const UChar32 c = next_code_point(marks, at);
    if (c != ' ' && c != '\'' && c != '"' && c != '-' && !is_bracket(c)) return false;
  }
  return marks.find("--") == std::string_view::npos;  // a dash
}

std::string without_blank_marks(std::string_view marks) {
  std::string left(marks);
  std::erase(left, ' ');
  return left;
}

bool is_mark_of_number(std::string_view marks, char digit) {
  if (digit < '0' || digit > '9') return false;
  std::size_t at = 0;
  const UChar32 mark = next_code_point(marks, at);
  if (at != marks.size()) return false;
  return mark == '%' || mark == 0x2030 || mark == 0xA7 || mark == 0xB0 || mark == 0xB6 ||
         u_charType(mark) == U_CURRENCY_SYMBOL;
}

bool may_touch_word(std::int32_t mark) {
  return mark == '-' || u_charType(mark) == U_CURRENCY_SYMBOL;
}

}  // namespace slant
