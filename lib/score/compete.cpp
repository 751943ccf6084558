// Taken words are stamped with the number of the run, so that a new group needs no clearing.
#include <algorithm>
#include <limits>

#include "match/hit.hpp"
#include "score/select.hpp"

namespace slant {
namespace {

bool nested_first(const Hit& a, const Hit& b) {
  const std::uint32_t size_a = extent_size(a);
  const std::uint32_t size_b = extent_size(b);
  return size_a != size_b ? size_a > size_b : goes_first(a, b);
}

}  // namespace

void Competition::run(Overlap overlap, const std::vector<Hit>& pool, std::span<std::uint32_t> hits,
                      std::vector<bool>& kept, ScoreWatch* watch) {
  ++run_;
  if (overlap != Overlap::all) {
    std::sort(hits.begin(), hits.end(), [&](std::uint32_t a, std::uint32_t b) {
      return overlap == Overlap::longest ? goes_first(pool[a], pool[b]) : nested_first(pool[a], pool[b]);
    });
  }
  first_ = std::numeric_limits<std::uint32_t>::max();
  for (const std::uint32_t i : hits) first_ = std::min(first_, extent_begin(pool[i]));
  for (const std::uint32_t i : hits) {
    if (!is_kept(overlap, pool[i])) {
      if (watch != nullptr) watch->displaced(pool[i], pool[taker_of(pool[i])]);
      continue;
    }
    kept[i] = true;
    if (watch != nullptr) {
      note_taker(i, pool[i].own);
      for (const WordSpan span : pool[i].taken) note_taker(i, span);
    }
    take(pool[i].own);
    for (const WordSpan span : pool[i].taken) take(span);
  }
}

bool Competition::is_kept(Overlap overlap, const Hit& hit) const {
  if (overlap == Overlap::all) return true;
  bool some = false;
  bool every = true;
  for (std::uint32_t word = hit.own.begin - first_; word < hit.own.end - first_; ++word) {
    const bool taken = is_taken(word);
    some = some || taken;
    every = every && taken;
  }
  return overlap == Overlap::longest ? !some : !every;
}

void Competition::take(WordSpan words) {
  if (taken_.size() < words.end - first_) taken_.resize(words.end - first_, 0);
  for (std::uint32_t word = words.begin; word < words.end; ++word) taken_[word - first_] = run_;
}

// Before it takes them.
void Competition::note_taker(std::uint32_t hit, WordSpan words) {
  if (takers_.size() < words.end - first_) takers_.resize(words.end - first_);
  for (std::uint32_t word = words.begin - first_; word < words.end - first_; ++word) {
    if (!is_taken(word)) takers_[word] = hit;
  }
}

std::uint32_t Competition::taker_of(const Hit& hit) const {
  std::uint32_t word = hit.own.begin - first_;
  while (!is_taken(word)) ++word;
  return takers_[word];
}

}  // namespace slant
