// Open addressing: a string stands in the first free slot from that of its hash on.
#include "base/interner.hpp"

#include <algorithm>
#include <bit>

#include "base/hash.hpp"

namespace slant {
namespace {

constexpr std::size_t fewest_slots = 16;

std::uint32_t short_hash(std::string_view bytes) {
  return static_cast<std::uint32_t>(hash_of(bytes));
}

}  // namespace

std::string_view Interner::operator[](std::uint32_t number) const {
  const std::size_t begin = number == 0 ? 0 : ends_[number - 1];
  return std::string_view(bytes_).substr(begin, ends_[number] - begin);
}

std::size_t Interner::slot_of(std::string_view bytes, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].number != none && (slots_[at].hash != hash || (*this)[slots_[at].number] != bytes)) {
    at = (at + 1) & mask;
  }
  return at;
}

std::uint32_t Interner::find(std::string_view bytes) const {
  return slots_.empty() ? none : slots_[slot_of(bytes, short_hash(bytes))].number;
}

void Interner::expect(std::size_t strings) {
  ends_.reserve(strings);
  if (2 * strings > slots_.size()) lay(std::max(fewest_slots, std::bit_ceil(2 * strings)));
}

std::uint32_t Interner::add(std::string_view bytes) {
  if (2 * ends_.size() >= slots_.size()) lay(std::max(fewest_slots, 2 * slots_.size()));
  const std::uint32_t hash = short_hash(bytes);
  Slot& slot = slots_[slot_of(bytes, hash)];
  if (slot.number != none) return slot.number;
  slot = {hash, size()};
  bytes_.append(bytes);
  ends_.push_back(bytes_.size());
  return slot.number;
}

void Interner::lay(std::size_t slots) {
  std::vector<Slot> old(slots);
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.number == none) continue;
    std::size_t at = slot.hash & mask;
    while (slots_[at].number != none) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

}  // namespace slant
