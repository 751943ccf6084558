// A guard is a window before the hit and one behind it, each cut at the sentence's end.
#include "match/guards.hpp"

#include <algorithm>

namespace slant {

std::optional<WordSpan> nearest(const Guard& guard, WordSpan own, const Sentences& sentences,
                                const TargetMatches& matches) {
  WordSpan left{sentences.around(own.begin).begin, own.begin};
  WordSpan right{own.end, sentences.around(own.end - 1).end};
  if (guard.kind != GuardKind::same_sentence) {
    left.begin = std::max(left.begin, own.begin - std::min(own.begin, guard.window));
    right.end = std::min(right.end, own.end + guard.window);
  }
  std::optional<WordSpan> before;
  std::optional<WordSpan> behind;
  // `before n P` says that the hit stands before P.
  if (guard.kind != GuardKind::before) before = matches.preceding(left);
  if (guard.kind != GuardKind::after) behind = matches.following(right);
  if (!before) return behind;
  if (!behind) return before;
  return behind->begin - own.end <= own.begin - before->end ? behind : before;
}

}  // namespace slant
