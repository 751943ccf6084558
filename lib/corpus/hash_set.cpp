// A hash set with open addressing and linear probing.
#include "corpus/hash_set.hpp"

#include <algorithm>
#include <utility>

namespace slant {

bool HashSet::insert(std::uint64_t hash) {
  if (hash == 0) return !std::exchange(has_zero_, true);
  if (4 * (held_ + 1) > 3 * slots_.size()) grow();
  std::uint64_t& slot = slots_[slot_of(hash)];
  if (slot == hash) return false;
  slot = hash;
  ++held_;
  return true;
}

bool HashSet::contains(std::uint64_t hash) const {
  if (hash == 0) return has_zero_;
  return !slots_.empty() && slots_[slot_of(hash)] == hash;
}

void HashSet::clear() {
  std::fill(slots_.begin(), slots_.end(), 0);
  held_ = 0;
  has_zero_ = false;
}

// Where it stands or would stand.
std::size_t HashSet::slot_of(std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = static_cast<std::size_t>(hash) & mask;
  while (slots_[at] != 0 && slots_[at] != hash) at = (at + 1) & mask;
  return at;
}

void HashSet::grow() {
  std::vector<std::uint64_t> old(std::max<std::size_t>(2 * slots_.size(), 64));
  old.swap(slots_);
  for (const std::uint64_t hash : old) {
    if (hash != 0) slots_[slot_of(hash)] = hash;
  }
}

}  // namespace slant
