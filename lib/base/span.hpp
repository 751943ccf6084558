// Half-open ranges over bytes or words; the two cannot be mixed up.
#pragma once

#include <compare>
#include <cstdint>

namespace slant {

template <class Unit>
struct Span {
  std::uint32_t begin{0};
  std::uint32_t end{0};

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(std::uint32_t position) const { return begin <= position && position < end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  friend constexpr auto operator<=>(Span, Span) = default;
};

using ByteSpan = Span<struct ByteUnit>;
using WordSpan = Span<struct WordUnit>;

}  // namespace slant
