// Marks of entries looked for in the gaps around a word.
#include "match/beside.hpp"

#include <algorithm>
#include <string_view>

#include "text/code_point.hpp"
#include "text/marks.hpp"

namespace slant {
namespace {

// Bytes of a gap that are looked at for marks of that size: characters that show nothing may stand among them.
std::size_t most_bytes(std::string_view marks) {
  return 8 * marks.size() + 64;
}

std::string_view gap_before(const FieldText& field, std::uint32_t word) {
  const std::size_t begin = word == 0 ? 0 : field.words.bytes(word - 1).end;
  return field.text().substr(begin, field.words.bytes(word).begin - begin);
}

std::string_view gap_behind(const FieldText& field, std::uint32_t word) {
  const std::size_t begin = field.words.bytes(word).end;
  const std::size_t end =
      word + 1 == field.words.size() ? field.text().size() : field.words.bytes(word + 1).begin;
  return field.text().substr(begin, end - begin);
}

std::string first_marks(std::string_view gap, std::size_t most) {
  if (gap.size() <= most) return marks_of(gap);
  while (is_continuation(gap[most])) --most;
  return marks_of(gap.substr(0, most));
}

std::string last_marks(std::string_view gap, std::size_t most) {
  if (gap.size() <= most) return marks_of(gap);
  std::size_t at = gap.size() - most;
  while (is_continuation(gap[at])) ++at;
  return marks_of(gap.substr(at));
}

// “a++” is no a+; “c'mon!!” is c'mon! all the same.
bool is_another(std::int32_t mark, std::int32_t next) {
  return mark == next && mark != '!' && mark != '?';
}

bool ends_before(std::string_view marks, std::string_view gap, bool touches_word) {
  const std::int32_t mark = code_point_at(marks, std::size_t{0});
  if (gap.size() == marks.size()) return !touches_word || may_touch_word(mark);
  return !is_another(mark, code_point_ending_at(gap, gap.size() - marks.size()));
}

bool ends_behind(std::string_view marks, std::string_view gap, bool touches_word) {
  const std::int32_t mark = code_point_ending_at(marks, marks.size());
  if (gap.size() == marks.size()) return !touches_word || may_touch_word(mark);
  return !is_another(mark, code_point_at(gap, marks.size()));
}

bool joins(std::string_view marks, std::string_view gap) {
  return gap.size() <= most_bytes(marks) && without_blank_marks(marks_of(gap)) == marks;
}

std::string_view text_of(const FieldText& field, std::uint32_t word) {
  const ByteSpan bytes = field.words.bytes(word);
  return field.text().substr(bytes.begin, bytes.size());
}

// Whether a quotation that may begin with the word ends a few words on: an apostrophe that only the right side of a word
// touches. ’ begins none.
bool may_be_quoted(const FieldText& field, std::uint32_t word) {
  constexpr std::uint32_t few = 20;  // words
  const std::string_view before = gap_before(field, word);
  if (before.ends_with("’")) return false;
  const std::uint32_t end = std::min(static_cast<std::uint32_t>(field.words.size()), word + few);
  for (std::uint32_t i = word; i < end; ++i) {
    const std::string_view behind = gap_behind(field, i);
    if (behind.starts_with('\'') || behind.starts_with("’")) return true;
  }
  return false;
}

bool stands_before(std::string_view marks, const FieldText& field, std::uint32_t word) {
  std::string gap = last_marks(gap_before(field, word), most_bytes(marks));
  if (gap.ends_with(' ') && is_mark_of_number(marks, text_of(field, word).front())) gap.pop_back();
  if (!gap.ends_with(marks) || !ends_before(marks, gap, word > 0)) return false;
  return !marks.ends_with('\'') || !may_be_quoted(field, word);
}

bool stands_behind(std::string_view marks, const FieldText& field, std::uint32_t word) {
  std::string gap = first_marks(gap_behind(field, word), most_bytes(marks));
  if (gap.starts_with(' ') && is_mark_of_number(marks, text_of(field, word).back())) gap.erase(0, 1);
  return gap.starts_with(marks) && ends_behind(marks, gap, word + 1 < field.words.size());
}

// Whether a gap between two words is these marks and nothing else.
bool goes_on(std::string_view marks, std::string_view gap) {
  return gap.size() <= most_bytes(marks) && marks_of(gap) == marks;
}

}  // namespace

bool stands_beside(const Beside& beside, const FieldText& field, WordSpan word) {
  if (beside.joined) {
    if (word.begin == 0 || !joins(beside.before, gap_before(field, word.begin))) return false;
  } else if (!beside.before.empty() && !stands_before(beside.before, field, word.begin)) {
    return false;
  }
  if (!beside.ends_before.empty() && word.begin > 0 &&
      goes_on(beside.ends_before, gap_before(field, word.begin)))
    return false;
  if (!beside.ends_after.empty() && word.end < field.words.size() &&
      goes_on(beside.ends_after, gap_behind(field, word.end - 1)))
    return false;
  return beside.after.empty() || stands_behind(beside.after, field, word.end - 1);
}

}  // namespace slant
