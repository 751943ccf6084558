// What a matcher tells those who ask why: every match, and what each of its guards found.
#pragma once

#include <optional>
#include <span>

#include "match/hit.hpp"

namespace slant {

// Of a guard that words decide.
struct GuardFinding {
  bool holds{false};
  std::optional<WordSpan> match;      // of its target, which it finds or, under `not`, must not find
  std::optional<WordSpan> elsewhere;  // where it finds none: the nearest out of its window or sentence
};

class MatchWatch {
 public:
  virtual ~MatchWatch() = default;
  // `guards` in their order in the entry, all of them, `in …` left out. The hit is a candidate where all
  // hold; only then are its taken words set.
  virtual void tried(const Hit& hit, std::span<const GuardFinding> guards) = 0;
};

}  // namespace slant
