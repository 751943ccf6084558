// A fair sample over many cells, in one pass and bounded memory: first one item of each cell, then a second …
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <numeric>
#include <utility>
#include <vector>

namespace slant {

// Items are drawn by a number that is random but belongs to the item, such as a hash. Of each cell those with
// the smallest draws are candidates, at most per_cell; of all candidates those with the lowest rank in their
// cell are taken, and of equal ranks those with the smallest draws, `room` in all. The result does not depend
// on the order of add(). `content_of(item)` orders items of one draw.
template <class Cell, class Item>
class RankedSample {
 public:
  RankedSample(std::uint32_t per_cell, std::size_t room)
      : most_(room == 0 ? 0 : per_cell), room_(room), by_rank_(per_cell) {}

  // Whether add() may keep such an item. What is not wanted now will never be. O(log cells).
  bool wants(const Cell& cell, std::uint64_t draw) const {
    if (most_ == 0 || draw > limit_) return false;
    const auto at = cells_.find(cell);
    return at == cells_.end() || at->second.size() < most_ || draw <= at->second.front().draw;
  }

  void add(const Cell& cell, std::uint64_t draw, Item item) {
    if (!wants(cell, draw)) return;
    std::vector<Drawn>& heap = cells_[cell];
    heap.push_back({draw, std::move(item)});
    std::push_heap(heap.begin(), heap.end());
    if (heap.size() <= most_) ++by_rank_[heap.size() - 1];
    for (; heap.size() > most_; heap.pop_back()) std::pop_heap(heap.begin(), heap.end());
    // Ranks that there will be no room for.
    while (most_ > 1 &&
           std::accumulate(by_rank_.begin(), by_rank_.begin() + (most_ - 1), std::size_t{0}) >= room_)
      --most_;
    if (most_ == 1 && cells_.size() >= 2 * room_) drop_cells();
  }

  // What is held now, cell by cell: see(cell, draw, item). Other samples to which it is added have what this would give.
  template <class See>
  void each(const See& see) const {
    for (const auto& [cell, heap] : cells_) {
      for (const Drawn& drawn : heap) see(cell, drawn.draw, drawn.item);
    }
  }
  std::size_t size() const {
    std::size_t size = 0;
    for (const auto& one : cells_) size += one.second.size();
    return size;
  }

  // Cell by cell, in each by draw; forgets them.
  std::vector<std::pair<Cell, Item>> take() {
    struct Taken {
      std::size_t rank;
      std::uint64_t draw;
      const Cell* cell;
      Drawn* drawn;
    };
    std::vector<Taken> all;
    for (auto& [cell, heap] : cells_) {
      std::sort(heap.begin(), heap.end());
      for (std::size_t rank = 0; rank < heap.size(); ++rank)
        all.push_back({rank, heap[rank].draw, &cell, &heap[rank]});
    }
    if (all.size() > room_) {
      std::stable_sort(all.begin(), all.end(), [](const Taken& a, const Taken& b) {
        return std::pair(a.rank, a.draw) < std::pair(b.rank, b.draw);
      });
      all.resize(room_);
      std::sort(all.begin(), all.end(), [](const Taken& a, const Taken& b) {
        return *a.cell < *b.cell || (!(*b.cell < *a.cell) && a.rank < b.rank);
      });
    }
    std::vector<std::pair<Cell, Item>> taken;
    taken.reserve(all.size());
    for (const Taken& one : all) taken.emplace_back(*one.cell, std::move(one.drawn->item));
    cells_.clear();
    return taken;
  }

 private:
  struct Drawn {
    std::uint64_t draw;
    Item item;
    friend bool operator<(const Drawn& a, const Drawn& b) {
      return a.draw != b.draw ? a.draw < b.draw : content_of(a.item) < content_of(b.item);
    }
  };

  // One item of each cell is more than there is room for: those with the largest draws go.
  void drop_cells() {
    std::vector<std::uint64_t> draws;
    draws.reserve(cells_.size());
    for (const auto& [cell, heap] : cells_) draws.push_back(std::min_element(heap.begin(), heap.end())->draw);
    const auto last = draws.begin() + static_cast<std::ptrdiff_t>(room_ - 1);
    std::nth_element(draws.begin(), last, draws.end());
    limit_ = *last;
    std::erase_if(cells_, [&](const auto& cell) {
      return std::min_element(cell.second.begin(), cell.second.end())->draw > limit_;
    });
  }

  std::uint32_t most_;  // of a cell, which only falls
  std::size_t room_;
  std::uint64_t limit_{std::numeric_limits<std::uint64_t>::max()};  // larger draws are out; only falls
  std::map<Cell, std::vector<Drawn>> cells_;                        // heaps, the largest draw first
  std::vector<std::size_t> by_rank_;  // how many cells have had an item of that rank
};

}  // namespace slant
