// Gaps by the Unicode properties of their characters.
#include <algorithm>

#include <unicode/uchar.h>

#include "text/abbreviations.hpp"
#include "text/code_point.hpp"
#include "text/fold.hpp"
#include "text/words.hpp"

namespace slant {
namespace {

bool is_hyphen(UChar32 c) {
  return c == '-' || c == 0x2010 || c == 0x2011;
}

bool is_white(UChar32 c) {
  return u_isUWhiteSpace(c) != 0;
}

// Marks that phrases go on over: spaces, quotation marks (also those of typewriters), brackets, and what shows nothing.
bool is_soft(UChar32 c) {
  if (c == ' ' || c == '`' || c == 0xB4) return true;
  if (is_white(c) || u_hasBinaryProperty(c, UCHAR_QUOTATION_MARK)) return true;
  constexpr std::uint32_t soft =
      U_GC_PS_MASK | U_GC_PE_MASK | U_GC_PI_MASK | U_GC_PF_MASK | U_GC_CF_MASK | U_GC_M_MASK;
  return (U_GET_GC_MASK(c) & soft) != 0;
}

bool marks_emphasis(char c) {
  return c == '_' || c == '*';
}

// Where the marks of _emphasis_ or **emphasis** that stand at `at` end; `at`: there are none. They touch a word
// on one side alone: what touches none is a rule or a bullet, what touches two stands for letters ("f*ck").
std::size_t end_of_emphasis(std::string_view gap, std::size_t at) {
  constexpr std::size_t most = 3;
  std::size_t end = at;
  while (end < gap.size() && marks_emphasis(gap[end])) ++end;
  const bool begins_open = at == 0 || !is_white(code_point_ending_at(gap, at));
  const bool ends_open = end == gap.size() || !is_white(code_point_at(gap, end));
  return end - at <= most && (begins_open || ends_open) ? end : at;
}

// Emphasis that begins behind an elided word is none of a word's own letters: l'_armée_.
bool is_between_letters(std::string_view before, std::string_view gap) {
  return std::all_of(gap.begin(), gap.end(), marks_emphasis) &&
         (before.empty() || !is_apostrophe(code_point_ending_at(before, before.size())));
}

}  // namespace

Gap gap_between(std::string_view before, std::string_view gap) {
  if (gap == " " || gap.empty()) return Gap::soft;
  if (is_between_letters(before, gap)) return Gap::hard;
  std::size_t at = 0;
  if (gap.front() == '.') {
    if (!takes_full_stop(before)) return Gap::hard;
    ++at;
  }
  for (bool after_hyphen = false; at < gap.size();) {
    if (const std::size_t behind = end_of_emphasis(gap, at); behind > at) {
      at = behind;
      after_hyphen = false;
      continue;
    }
    const UChar32 c = next_code_point(gap, at);
    if (c == '\\' && at < gap.size() && (gap[at] == '"' || gap[at] == '\'')) continue;  // \"so\"
    const bool hyphen = is_hyphen(c);
    if (hyphen && after_hyphen) return Gap::hard;  // "--" is a dash
    if (!hyphen && !is_soft(c)) return Gap::hard;
    after_hyphen = hyphen;
  }
  return Gap::soft;
}

}  // namespace slant
