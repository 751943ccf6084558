// Own words are one run, so a sweep by their first word finds all that hang together.
#include <algorithm>
#include <tuple>
#include <utility>

#include "match/hit.hpp"
#include "score/select.hpp"

namespace slant {

bool goes_first(const Hit& a, const Hit& b) {
  const auto rank = [](const Hit& hit) {
    return std::tuple(extent_begin(hit), ~extent_size(hit), hit.entry, hit.own);
  };
  return rank(a) < rank(b);
}

std::size_t join_overlapping(std::span<Hit> hits) {
  std::size_t joined = 0;
  for (std::size_t i = 0; i < hits.size(); ++joined) {
    WordSpan own = hits[i].own;
    std::size_t first = i;
    std::size_t end = i + 1;
    for (; end < hits.size() && hits[end].own.begin < own.end; ++end) {
      own.end = std::max(own.end, hits[end].own.end);
      if (goes_first(hits[end], hits[first])) first = end;
    }
    const EntryId entry = hits[first].entry;
    if (joined != i) hits[joined] = std::move(hits[i]);
    if (end - i > 1) {
      Hit& whole = hits[joined];
      whole.entry = entry;
      whole.own = own;
      for (const Hit& part : hits.subspan(i + 1, end - i - 1)) {
        for (const WordSpan words : part.taken) whole.taken.push_back(words);
      }
      normalize_taken(whole);
    }
    i = end;
  }
  return joined;
}

}  // namespace slant
