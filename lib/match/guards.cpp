// A guard is a window before the hit and one behind it, each cut at the sentence's end: the nearest match in
// the whole window is asked for first, and then whether a sentence ends on the way to it.
#include "match/guards.hpp"

#include <algorithm>

namespace slant {
namespace {

// Whether words `left` < `right` stand in one sentence. Near ones are told apart by what lies between them.
bool in_one_sentence(std::uint32_t left, std::uint32_t right, const FieldText& field) {
  constexpr std::uint32_t few = 16;
  if (right - left > few) return field.sentence_around(left) == field.sentence_around(right);
  for (std::uint32_t word = left + 1; word <= right; ++word) {
    if (field.starts_sentence(word)) return false;
  }
  return true;
}

std::optional<WordSpan> nearer(std::optional<WordSpan> before, std::optional<WordSpan> behind, WordSpan own) {
  if (!before) return behind;
  if (!behind) return before;
  return behind->begin - own.end <= own.begin - before->end ? behind : before;
}

}  // namespace

std::optional<WordSpan> nearest(const Guard& guard, WordSpan own, const FieldText& field,
                                const TargetMatches& matches) {
  if (matches.empty()) return std::nullopt;
  WordSpan left{0, own.begin};
  WordSpan right{own.end, field.words.size()};
  if (guard.kind != GuardKind::same_sentence) {
    left.begin = own.begin - std::min(own.begin, guard.window);
    right.end = std::min(right.end, own.end + guard.window);
  }
  std::optional<WordSpan> before;
  std::optional<WordSpan> behind;
  // `before n P` says that the hit stands before P.
  if (guard.kind != GuardKind::before) before = matches.preceding(left);
  if (guard.kind != GuardKind::after) behind = matches.following(right);
  if (before && !in_one_sentence(before->end - 1, own.begin, field)) before.reset();
  if (behind && !in_one_sentence(own.end - 1, behind->begin, field)) behind.reset();
  return nearer(before, behind, own);
}

std::optional<WordSpan> nearest_anywhere(const Guard& guard, WordSpan own, const FieldText& field,
                                         const TargetMatches& matches) {
  std::optional<WordSpan> before;
  std::optional<WordSpan> behind;
  if (guard.kind != GuardKind::before) before = matches.preceding({0, own.begin});
  if (guard.kind != GuardKind::after) behind = matches.following({own.end, field.words.size()});
  return nearer(before, behind, own);
}

}  // namespace slant
