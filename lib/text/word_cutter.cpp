// Word boundaries by ICU's rule engine, a line at a time: a line end is always a boundary, and a short run of
// UTF-16 is what the engine and its dictionaries are fastest on.
#include "text/word_cutter.hpp"

#include <limits>
#include <string>

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "base/ascii.hpp"
#include "base/diagnostic.hpp"
#include "text/bare_word.hpp"
#include "text/code_point.hpp"

namespace slant {
namespace {

alignas(16) constexpr std::uint8_t binary_rules[] = {
#include "text/word_rules.inc"
};

// Past the next line feed, or the end.
std::size_t line_end(std::string_view text, std::size_t begin) {
  const std::size_t found = text.find('\n', begin);
  return found == std::string_view::npos ? text.size() : found + 1;
}

// True if the line is ASCII: then units and bytes count alike.
bool widen(std::string_view line, std::u16string& out) {
  out.resize(line.size());
  std::size_t units = 0;
  std::size_t at = 0;
  while (at < line.size()) {
    const auto byte = static_cast<std::uint8_t>(line[at]);
    if (byte < 0x80) {
      out[units++] = byte;
      ++at;
      continue;
    }
    const UChar32 c = next_code_point(line, at);
    U16_APPEND_UNSAFE(out.data(), units, c);
  }
  out.resize(units);
  return units == line.size();
}

// A word has a letter, a digit, Katakana or a character of a dictionary's script. The status of the rules,
// which costs a look-up, tells of the last characters of a segment alone; most are known by their first.
bool is_word(const char16_t* units, std::size_t size, UBreakIterator* iterator) {
  if (is_letter_or_digit(units[0])) return true;
  if (units[0] < 0x80 && size == 1) return false;
  if (ubrk_getRuleStatus(iterator) != 0) return true;
  if (size == 1) return false;
  for (std::size_t at = 0; at < size;) {
    UChar32 c = 0;
    U16_NEXT(units, at, size, c);
    switch (u_getIntPropertyValue(c, UCHAR_WORD_BREAK)) {
      case U_WB_ALETTER:
      case U_WB_HEBREW_LETTER:
      case U_WB_NUMERIC:
      case U_WB_KATAKANA:
        return true;
      default:
        break;
    }
  }
  return false;
}

// An emoji that is a letter too holds on to white space by way of a ZWJ (WB4, WB3c).
ByteSpan without_leading_space(std::string_view text, ByteSpan segment) {
  while (true) {
    std::uint32_t behind = segment.begin;
    const UChar32 c = next_code_point(text, behind);
    if (c > ' ' && (c < 0x80 || c > 0x3000 || !u_isUWhiteSpace(c))) return segment;
    segment.begin = behind;
  }
}

std::uint32_t utf8_bytes(const std::u16string& units, std::size_t begin, std::size_t end) {
  std::uint32_t bytes = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const char16_t unit = units[i];
    bytes += unit < 0x80 ? 1 : unit < 0x800 || U16_IS_SURROGATE(unit) ? 2 : 3;  // a surrogate is half of four
  }
  return bytes;
}

}  // namespace

struct WordCutter::State {
  struct Close {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
  };
  std::unique_ptr<UBreakIterator, Close> iterator;
  std::u16string units;
};

WordCutter::WordCutter() : state_(std::make_unique<State>()) {
  UErrorCode status = U_ZERO_ERROR;
  state_->iterator.reset(ubrk_openBinaryRules(binary_rules, sizeof binary_rules, nullptr, 0, &status));
  if (U_FAILURE(status))
    throw std::runtime_error(std::string("ICU refuses the word rules: ") + u_errorName(status));
}
WordCutter::~WordCutter() = default;
WordCutter::WordCutter(WordCutter&&) noexcept = default;
WordCutter& WordCutter::operator=(WordCutter&&) noexcept = default;

// see(span, is_word) for every segment.
template <class See>
void WordCutter::segments(std::string_view text, See see) {
  UBreakIterator* iterator = state_->iterator.get();
  std::u16string& units = state_->units;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::string_view line = text.substr(begin, line_end(text, begin) - begin);
    if (line.size() >= std::numeric_limits<std::int32_t>::max()) {
      throw LimitError("a line of 2 GiB or more in one field: see --max-record-bytes");
    }
    const bool ascii = widen(line, units);
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator, units.data(), static_cast<std::int32_t>(units.size()), &status);
    if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU: ") + u_errorName(status));
    auto at = static_cast<std::uint32_t>(begin);
    std::size_t unit = 0;
    for (std::int32_t next = ubrk_next(iterator); next != UBRK_DONE; next = ubrk_next(iterator)) {
      const auto end_unit = static_cast<std::size_t>(next);
      const auto end =
          static_cast<std::uint32_t>(at + (ascii ? end_unit - unit : utf8_bytes(units, unit, end_unit)));
      see(ByteSpan{at, end}, is_word(units.data() + unit, end_unit - unit, iterator));
      at = end;
      unit = end_unit;
    }
    begin += line.size();
  }
}

void WordCutter::words(std::string_view text, std::vector<ByteSpan>& out, const Elisions& elisions) {
  out.clear();
  const auto add = [&](ByteSpan word) { out.push_back(word); };
  segments(text, [&](ByteSpan segment, bool is_word) {
    if (is_word) elisions.split(text, bare_word(text, without_leading_space(text, segment)), add);
  });
}

void WordCutter::boundaries(std::string_view text, std::vector<std::uint32_t>& out) {
  out.assign(1, 0);
  segments(text, [&](ByteSpan segment, bool) { out.push_back(segment.end); });
}

}  // namespace slant
