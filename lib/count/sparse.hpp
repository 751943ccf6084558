// Sums by id that hold only the ids that were met: thousands of groups × thousands of variants stay small.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace slant {

// A hash table with open addressing, at most four fifths full. Ids lie apart from sums, so that a search
// reads few cache lines. What comes out does not depend on the order in which ids were met.
template <class Id, class Sum>  // Sum has operator+=
class Sparse {
 public:
  // Zero where the id was never met. O(1).
  Sum operator[](Id id) const {
    if (ids_.empty()) return {};
    const std::size_t slot = slot_of(id);
    return ids_[slot] == id ? sums_[slot] : Sum{};
  }

  // Met from now on. O(1), amortised. Valid until the next call.
  Sum& at(Id id) {
    std::size_t slot = ids_.empty() ? 0 : slot_of(id);
    if (ids_.empty() || ids_[slot] != id) {
      if (!has_room_for(size_ + 1)) {
        resize(ids_.size() + ids_.size() / 2 + fewest_slots);
        slot = slot_of(id);
      }
      ids_[slot] = id;
      ++size_;
    }
    return sums_[slot];
  }

  Sparse& operator+=(const Sparse& other) {
    // All at once: ids that come in the order of their hashes would crowd the front of a table that is too small.
    if (const std::size_t all = size_ + other.size_; !has_room_for(all)) resize(all + all / 4 + 1);
    for (std::size_t i = 0; i < other.ids_.size(); ++i) {
      if (other.ids_[i] != none) at(other.ids_[i]) += other.sums_[i];
    }
    return *this;
  }

 private:
  static constexpr Id none{~std::uint32_t{0}};
  static constexpr std::size_t fewest_slots = 5;

  bool has_room_for(std::size_t size) const { return 5 * size <= 4 * ids_.size(); }

  // Where the id is, or where it would be.
  std::size_t slot_of(Id id) const {
    const std::uint64_t hash = std::uint32_t{id.value * 0x9E3779B1U};
    std::size_t slot = (hash * ids_.size()) >> 32;
    while (ids_[slot] != id && ids_[slot] != none) slot = slot + 1 == ids_.size() ? 0 : slot + 1;
    return slot;
  }

  void resize(std::size_t slots) {
    std::vector<Id> ids(slots, none);
    std::vector<Sum> sums(slots);
    ids.swap(ids_);
    sums.swap(sums_);
    for (std::size_t i = 0; i < ids.size(); ++i) {
      if (ids[i] == none) continue;
      const std::size_t slot = slot_of(ids[i]);
      ids_[slot] = ids[i];
      sums_[slot] = sums[i];
    }
  }

  std::vector<Id> ids_;  // none: the slot is free
  std::vector<Sum> sums_;
  std::size_t size_{0};
};

}  // namespace slant
