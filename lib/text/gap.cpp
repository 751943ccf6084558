// Gaps by the Unicode properties of their characters.
#include <unicode/uchar.h>

#include "text/abbreviations.hpp"
#include "text/code_point.hpp"
#include "text/words.hpp"

namespace slant {
namespace {

bool is_hyphen(UChar32 c) {
  return c == '-' || c == 0x2010 || c == 0x2011;
}

// Marks that phrases go on over: spaces, quotation marks (also those of typewriters), brackets, and what shows nothing.
bool is_soft(UChar32 c) {
  if (c == ' ' || c == '`' || c == 0xB4) return true;
  if (u_isUWhiteSpace(c) || u_hasBinaryProperty(c, UCHAR_QUOTATION_MARK)) return true;
  constexpr std::uint32_t soft =
      U_GC_PS_MASK | U_GC_PE_MASK | U_GC_PI_MASK | U_GC_PF_MASK | U_GC_CF_MASK | U_GC_M_MASK;
  return (U_GET_GC_MASK(c) & soft) != 0;
}

}  // namespace

Gap gap_between(std::string_view before, std::string_view gap) {
  if (gap == " " || gap.empty()) return Gap::soft;
  std::size_t at = 0;
  if (gap.front() == '.') {
    if (!takes_full_stop(before)) return Gap::hard;
    ++at;
  }
  for (bool after_hyphen = false; at < gap.size();) {
    const UChar32 c = next_code_point(gap, at);
    const bool hyphen = is_hyphen(c);
    if (hyphen && after_hyphen) return Gap::hard;  // "--" is a dash
    if (!hyphen && !is_soft(c)) return Gap::hard;
    after_hyphen = hyphen;
  }
  return Gap::soft;
}

}  // namespace slant
