// Sampling of hits per entry: a bounded heap of random ranks for each entry.
#include "audit/even_sample.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>

#include <fmt/format.h>

#include "base/hash.hpp"
#include "count/resampling.hpp"

namespace slant {
namespace {

bool drawn_before(const EvenSample::Drawn& a, const EvenSample::Drawn& b) {
  return std::tie(a.draw, a.arrival) < std::tie(b.draw, b.arrival);
}

}  // namespace

std::string hit_id(const SampledHit& hit) {
  return fmt::format("{}/{}/{}-{}", hex(hash_of(hit.doc_id)), name_of(hit.field), hit.bytes.begin,
                     hit.bytes.end);
}

std::uint64_t draw_of(std::uint64_t seed, std::uint64_t document, Field field, ByteSpan bytes) {
  const std::uint32_t title = field == Field::title ? 1 : 0;
  const auto bits = philox({static_cast<std::uint32_t>(document), static_cast<std::uint32_t>(document >> 32U),
                            bytes.begin, bytes.end << 1U | title},  // a field has less than 2 GiB
                           {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32U)});
  return std::uint64_t{bits[0]} << 32U | bits[1];
}

std::uint64_t EvenSample::bound(EntryId entry) const {
  const auto& heap = held_[entry.index()];
  if (heap.size() < per_entry_) return std::numeric_limits<std::uint64_t>::max();
  return heap.empty() ? 0 : heap.front().draw;
}

void EvenSample::add(std::uint64_t draw, SampledHit hit) {
  if (draw >= bound(hit.entry)) return;
  auto& heap = held_[hit.entry.index()];
  if (heap.size() == per_entry_) {
    std::pop_heap(heap.begin(), heap.end(), drawn_before);
    heap.pop_back();
  }
  heap.push_back({draw, arrivals_++, std::move(hit)});
  std::push_heap(heap.begin(), heap.end(), drawn_before);
}

std::vector<EvenSample::Drawn> EvenSample::take() {
  std::vector<Drawn> all;
  for (auto& heap : held_) {
    std::sort_heap(heap.begin(), heap.end(), drawn_before);
    std::move(heap.begin(), heap.end(), std::back_inserter(all));
    heap.clear();
  }
  return all;
}

std::vector<SampledHit> shuffled(std::vector<EvenSample::Drawn> drawn, std::uint64_t seed) {
  std::vector<SampledHit> hits;
  hits.reserve(drawn.size());
  for (auto& one : drawn) hits.push_back(std::move(one.hit));
  Draws draws(seed, 0, Stream::permutation);
  shuffle(std::span<SampledHit>(hits), draws);
  return hits;
}

}  // namespace slant
