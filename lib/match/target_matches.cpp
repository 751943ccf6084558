// The nearest match of a guard's target: two sorted lists and binary search.
#include "match/target_matches.hpp"

#include <algorithm>

namespace slant {

void TargetMatches::clear() {
  by_begin_.clear();
  by_end_.clear();
}

void TargetMatches::add(WordSpan match) {
  by_end_.push_back(match);
  if (by_begin_.empty() || by_begin_.back().begin != match.begin) {
    by_begin_.push_back(match);
  } else {
    by_begin_.back().end = std::max(by_begin_.back().end, match.end);
  }
}

void TargetMatches::seal() {
  std::sort(by_end_.begin(), by_end_.end(),
            [](WordSpan a, WordSpan b) { return a.end != b.end ? a.end < b.end : a.begin < b.begin; });
  by_end_.erase(
      std::unique(by_end_.begin(), by_end_.end(), [](WordSpan a, WordSpan b) { return a.end == b.end; }),
      by_end_.end());
}

std::optional<WordSpan> TargetMatches::following(WordSpan window) const {
  const auto at = std::lower_bound(by_begin_.begin(), by_begin_.end(), window.begin,
                                   [](WordSpan match, std::uint32_t word) { return match.begin < word; });
  if (at == by_begin_.end() || at->begin >= window.end) return std::nullopt;
  return *at;
}

std::optional<WordSpan> TargetMatches::preceding(WordSpan window) const {
  // The last word of a match is end - 1, so ends run from window.begin + 1 to window.end.
  const auto after = std::upper_bound(by_end_.begin(), by_end_.end(), window.end,
                                      [](std::uint32_t word, WordSpan match) { return word < match.end; });
  if (after == by_end_.begin() || (after - 1)->end <= window.begin) return std::nullopt;
  return *(after - 1);
}

}  // namespace slant
