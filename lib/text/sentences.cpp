// Breaks of UAX #29 taken back after abbreviations and at wrapped lines.
#include <algorithm>

#include <unicode/uchar.h>

#include "base/ascii.hpp"
#include "text/abbreviations.hpp"
#include "text/code_point.hpp"
#include "text/divisions.hpp"
#include "text/sentence_breaks.hpp"

namespace slant {
namespace {

bool is_space_or_control(UChar32 c) {
  return c <= ' ' || c == 0x7F || (c >= 0x80 && u_isUWhiteSpace(c));
}

ByteSpan without_spaces(std::string_view text, ByteSpan span) {
  for (std::uint32_t at = span.end; at > span.begin && is_space_or_control(code_point_before(text, at));)
    span.end = at;
  for (std::uint32_t at = span.begin; at < span.end; span.begin = at) {
    const UChar32 c = next_code_point(text, at);
    if (!is_space_or_control(c)) break;
  }
  return span;
}

// Letters and their marks; quotation marks, dashes and spaces beyond ASCII end a word as others do.
bool is_part_of_abbreviation(UChar32 c) {
  if (c < 0x80) return c == '.' || is_letter(static_cast<char>(c));
  return u_isUAlphabetic(c) != 0 || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

// The word before the full stop that the text ends with; empty where there is no full stop.
std::string_view word_before_full_stop(std::string_view text) {
  if (text.empty() || text.back() != '.') return {};
  text.remove_suffix(1);
  constexpr std::uint32_t longest = 32;
  const auto size = static_cast<std::uint32_t>(text.size());
  std::uint32_t begin = size;
  for (std::uint32_t at = size; at > 0 && size - at < longest; begin = at) {
    if (!is_part_of_abbreviation(code_point_before(text, at))) break;
  }
  return text.substr(begin);
}

// From the first character that may begin a word.
std::string_view from_word(std::string_view rest) {
  constexpr std::string_view opening = "\"'([ ";
  const std::size_t at = rest.find_first_not_of(opening);
  rest.remove_prefix(std::min(at, rest.size()));
  for (const std::string_view mark : {"\u201C", "\u2018", "\u00AB"}) {
    if (rest.substr(0, mark.size()) == mark) rest.remove_prefix(mark.size());
  }
  return rest;
}

class Joiner {
 public:
  Joiner(std::string_view text, std::uint32_t from, const std::vector<std::uint32_t>& wraps)
      : text_(text), from_(from), wraps_(wraps), next_(std::lower_bound(wraps.begin(), wraps.end(), from)) {}

  // Breaks come by position: the wraps before them are done with.
  bool taken_back(std::uint32_t at) {
    std::uint32_t end = at;
    std::uint32_t feeds = 0;
    for (std::uint32_t begin = end; begin > 0 && is_space_or_control(code_point_before(text_, begin));
         end = begin) {
      feeds += text_[begin] == '\n';
      if (feeds == 2) return false;  // a blank line; and blank lines in thousands are walked over once
    }
    if (end == 0) return false;  // nothing stands before it
    if (end == at) return is_inside_word(at);
    if (feeds > 0) {
      if (!is_wrap(at)) return false;
      if (text_[end - 1] != '.' && text_[end - 1] != '!' && text_[end - 1] != '?') return true;
    }
    if (feeds == 0 && asks(end) && goes_on_after_question(text_.substr(at))) return true;
    const std::string_view word = word_before_full_stop(text_.substr(0, end));
    if (feeds == 0 && is_number_of_item(end)) return true;
    return !word.empty() && goes_on_after(word, from_word(text_.substr(at)));
  }

 private:
  bool is_wrap(std::uint32_t at) {
    while (next_ != wraps_.end() && *next_ + 1 < at) ++next_;
    return next_ != wraps_.end() && *next_ + 1 == at;
  }

  // page?id=7
  bool is_inside_word(std::uint32_t at) const {
    return text_[at - 1] == '?' && at < text_.size() && (is_lower_case(text_[at]) || is_digit(text_[at]));
  }

  // ?” ?) !' and the like end there.
  bool asks(std::uint32_t end) const {
    const UChar32 mark = code_point_before(text_, end);
    const bool closes =
        mark == '"' || mark == '\'' || mark == ')' || mark == 0x201D || mark == 0x2019 || mark == 0xBB;
    return closes && end > 0 && (text_[end - 1] == '?' || text_[end - 1] == '!');
  }

  // “1. Mend the wheel”: at its line's begin.
  bool is_number_of_item(std::uint32_t end) const {
    constexpr std::uint32_t most_digits = 2;
    if (text_[end - 1] != '.') return false;
    std::uint32_t begin = end - 1;
    while (begin > 0 && is_digit(text_[begin - 1]) && end - 1 - begin <= most_digits) --begin;
    return begin < end - 1 && end - 1 - begin <= most_digits && (begin == from_ || text_[begin - 1] == '\n');
  }

  std::string_view text_;
  std::uint32_t from_;
  const std::vector<std::uint32_t>& wraps_;
  std::vector<std::uint32_t>::const_iterator next_;
};

// The edges of what is passed over become breaks, and breaks inside it vanish.
void break_at_edges(const std::vector<ByteSpan>& passed_over, std::vector<std::uint32_t>& breaks) {
  for (const ByteSpan span : passed_over) {
    const auto first = std::lower_bound(breaks.begin(), breaks.end(), span.begin);
    const auto last = std::upper_bound(first, breaks.end(), span.end);
    const auto at = breaks.erase(first, last);
    breaks.insert(at, {span.begin, span.end});
  }
}

// What of them is in the paragraph.
std::vector<ByteSpan> inside(ByteSpan paragraph, const std::vector<ByteSpan>& passed_over) {
  std::vector<ByteSpan> out;
  for (const ByteSpan span : passed_over) {
    if (paragraph.overlaps(span))
      out.push_back({std::max(span.begin, paragraph.begin), std::min(span.end, paragraph.end)});
  }
  return out;
}

bool line_end_in(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  return text.substr(begin, end - begin).find('\n') != std::string_view::npos;
}

}  // namespace

void find_sentences(std::string_view text, ByteSpan paragraph, const std::vector<std::uint32_t>& wraps,
                    const Words& words, const std::vector<ByteSpan>& passed_over, SentenceScratch& scratch,
                    std::vector<ByteSpan>& out) {
  auto& breaks = scratch.breaks;
  sentence_breaks(text.substr(0, paragraph.end), paragraph.begin, breaks);
  Joiner joiner(text, paragraph.begin, wraps);
  std::erase_if(breaks, [&](std::uint32_t at) { return at < paragraph.end && joiner.taken_back(at); });
  const std::vector<ByteSpan> passed_here = inside(paragraph, passed_over);
  break_at_edges(passed_here, breaks);
  const std::size_t first_sentence = out.size();
  std::uint32_t begin = paragraph.begin;
  std::uint32_t word = words.first_from(begin);
  auto passed = passed_here.begin();
  for (const std::uint32_t end : breaks) {
    const ByteSpan sentence = without_spaces(text, {begin, end});
    begin = end;
    const std::uint32_t first = word;
    while (word < words.size() && words.bytes(word).begin < end) ++word;
    const bool is_passed = passed != passed_here.end() && passed->end == end;
    if (is_passed) ++passed;
    if (word > first || is_passed) {
      out.push_back(sentence);
    } else if (!sentence.empty() && out.size() > first_sentence &&
               !line_end_in(text, out.back().end, sentence.begin)) {
      out.back().end = sentence.end;  // a quotation mark behind a space
    }
  }
}

}  // namespace slant
