// Open addressing with linear probing, never more than half full.
#include "match/word_cache.hpp"

#include "base/hash.hpp"

namespace slant {

WordCache::Symbols WordCache::symbols_of(std::string_view folded) {
  if (folded.empty() || folded.size() > longest_word) {
    alphabet_.symbols_of(folded, found_);
    return {found_.data(), found_.size()};
  }
  const std::uint64_t hash = hash_of(folded);
  std::size_t at = hash & (slot_count - 1);
  while (slots_[at].length != 0) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash && std::string_view(texts_).substr(slot.text, slot.length) == folded) {
      return {symbols_.data() + slot.symbols, slot.count};
    }
    at = (at + 1) & (slot_count - 1);
  }
  if (types_ == most_types || symbols_.size() > most_symbols) {
    forget();
    at = hash & (slot_count - 1);
  }
  alphabet_.symbols_of(folded, found_);
  slots_[at] = {hash, static_cast<std::uint32_t>(texts_.size()), static_cast<std::uint32_t>(symbols_.size()),
                static_cast<std::uint32_t>(found_.size()), static_cast<std::uint16_t>(folded.size())};
  texts_.append(folded);
  symbols_.insert(symbols_.end(), found_.begin(), found_.end());
  ++types_;
  return {found_.data(), found_.size()};
}

void WordCache::forget() {
  slots_.assign(slot_count, Slot{});
  texts_.clear();
  symbols_.clear();
  types_ = 0;
}

}  // namespace slant
