// Open addressing with linear probing, never more than half full.
#include "match/word_cache.hpp"

#include <utility>

#include "base/hash.hpp"

namespace slant {

WordCache::Symbols WordCache::symbols_of(std::string_view folded) {
  if (folded.empty() || folded.size() > longest_word) {
    alphabet_.symbols_of(folded, found_);
    return {found_.data(), found_.size()};
  }
  const std::uint64_t hash = hash_of(folded);
  if (const Slot& slot = slots_[slot_of(hash, folded)]; slot.length != 0) {
    return {symbols_.data() + slot.symbols, slot.count};
  }
  if (types_ == slots_.size() / 2 || symbols_.size() > most_symbols) make_room();
  alphabet_.symbols_of(folded, found_);
  slots_[slot_of(hash, folded)] = {
      hash, static_cast<std::uint32_t>(texts_.size()), static_cast<std::uint32_t>(symbols_.size()),
      static_cast<std::uint32_t>(found_.size()), static_cast<std::uint16_t>(folded.size())};
  texts_.append(folded);
  symbols_.insert(symbols_.end(), found_.begin(), found_.end());
  ++types_;
  return {found_.data(), found_.size()};
}

std::size_t WordCache::slot_of(std::uint64_t hash, std::string_view folded) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
    const Slot& slot = slots_[at];
    if (slot.length == 0) return at;
    if (slot.hash == hash && std::string_view(texts_).substr(slot.text, slot.length) == folded) return at;
  }
}

void WordCache::make_room() {
  if (slots_.size() == most_slots || symbols_.size() > most_symbols) {
    slots_.assign(slots_.size(), Slot{});
    texts_.clear();
    symbols_.clear();
    types_ = 0;
    return;
  }
  const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
  for (const Slot& slot : old) {
    if (slot.length != 0)
      slots_[slot_of(slot.hash, std::string_view(texts_).substr(slot.text, slot.length))] = slot;
  }
}

}  // namespace slant
