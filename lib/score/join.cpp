// Own words are one run, so a sweep by their first word finds all that hang together.
#include "score/join.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "match/extent.hpp"

namespace slant {

bool goes_first(const Hit& a, const Hit& b) {
  const auto rank = [](const Hit& hit) {
    return std::tuple(extent_begin(hit), ~extent_size(hit), hit.entry, hit.own);
  };
  return rank(a) < rank(b);
}

void join_overlapping(std::vector<Hit>& hits) {
  std::sort(hits.begin(), hits.end(),
            [](const Hit& a, const Hit& b) { return std::tie(a.own, a.entry) < std::tie(b.own, b.entry); });
  std::vector<Hit> joined;
  for (std::size_t i = 0; i < hits.size();) {
    Hit whole = hits[i];
    std::size_t first = i;
    std::size_t end = i + 1;
    for (; end < hits.size() && hits[end].own.begin < whole.own.end; ++end) {
      const Hit& part = hits[end];
      whole.own.end = std::max(whole.own.end, part.own.end);
      whole.taken.insert(whole.taken.end(), part.taken.begin(), part.taken.end());
      if (goes_first(part, hits[first])) first = end;
    }
    whole.entry = hits[first].entry;
    normalize_taken(whole);
    joined.push_back(std::move(whole));
    i = end;
  }
  hits = std::move(joined);
}

}  // namespace slant
