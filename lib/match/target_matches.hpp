// The matches of one guard's target in a field, asked for the one nearest to a hit.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/span.hpp"

namespace slant {

class TargetMatches {
 public:
  void clear();
  void add(WordSpan match);  // by begin
  void seal();               // after the last
  bool empty() const { return by_begin_.empty(); }

  // Of the matches whose first word is in `window`, those that begin first; of these the longest.
  std::optional<WordSpan> following(WordSpan window) const;
  // Of the matches whose last word is in `window`, those that end last; of these the longest.
  std::optional<WordSpan> preceding(WordSpan window) const;

 private:
  std::vector<WordSpan> by_begin_;  // the longest of each begin
  std::vector<WordSpan> by_end_;    // the longest of each end
};

}  // namespace slant
