// Sets of words (the extent of a hit) as sorted, disjoint spans.
#include <algorithm>
#include <vector>

#include "match/hit.hpp"

namespace slant {

void normalize_taken(Hit& hit) {
  if (hit.taken.empty()) return;
  std::vector<WordSpan> all(hit.taken.begin(), hit.taken.end());
  std::sort(all.begin(), all.end());
  std::vector<WordSpan> runs;
  const auto add = [&](WordSpan part) {
    if (part.begin >= part.end) return;
    if (!runs.empty() && part.begin <= runs.back().end) {
      runs.back().end = std::max(runs.back().end, part.end);
    } else {
      runs.push_back(part);
    }
  };
  // What lies before the own words first, so that the runs come out in order.
  for (const WordSpan span : all) add({span.begin, std::min(span.end, hit.own.begin)});
  const std::size_t before = runs.size();
  std::vector<WordSpan> left(runs.begin(), runs.begin() + static_cast<std::ptrdiff_t>(before));
  runs.clear();
  for (const WordSpan span : all) add({std::max(span.begin, hit.own.end), span.end});
  left.insert(left.end(), runs.begin(), runs.end());
  hit.taken = std::move(left);
}

std::uint32_t extent_begin(const Hit& hit) {
  return hit.taken.empty() ? hit.own.begin : std::min(hit.own.begin, hit.taken.front().begin);
}

std::uint32_t extent_size(const Hit& hit) {
  std::uint32_t size = hit.own.size();
  for (const WordSpan span : hit.taken) size += span.size();
  return size;
}

}  // namespace slant
