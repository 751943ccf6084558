// Hash table of word types: open addressing with linear probing, never more than half full.
#include "match/word_cache.hpp"

#include <algorithm>
#include <utility>

namespace slant {

WordCache::Symbols WordCache::look_up(std::string_view folded) {
  alphabet_.symbols_of(folded, found_);
  return {found_, one_looks_at_text()};
}

bool WordCache::one_looks_at_text() const {
  return std::ranges::any_of(found_, [&](SymbolId symbol) { return alphabet_.looks_at_text(symbol); });
}

WordCache::Symbols WordCache::learn(std::string_view folded, const Key& key) {
  if (types_ == slots_.size() / 2 || symbols_.size() > most_symbols) make_room();
  alphabet_.symbols_of(folded, found_);
  const std::size_t count = found_.size();
  slots_[slot_of(key)] = {key, count == 1 ? found_[0] : static_cast<std::uint32_t>(symbols_.size()),
                          static_cast<std::uint32_t>(count) & 0x7FFFFFFFU, one_looks_at_text()};
  if (count > 1) symbols_.insert(symbols_.end(), found_.begin(), found_.end());
  ++types_;
  return {found_, one_looks_at_text()};
}

void WordCache::make_room() {
  if (slots_.size() == most_slots || symbols_.size() > most_symbols) {
    slots_.assign(slots_.size(), Slot{});
    symbols_.clear();
    types_ = 0;
    return;
  }
  const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
  for (const Slot& slot : old) {
    if (!(slot.key == Key{})) slots_[slot_of(slot.key)] = slot;
  }
}

}  // namespace slant
