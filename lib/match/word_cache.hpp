// Which symbols a word is, remembered by word type: a text repeats its words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

#include "match/alphabet.hpp"

namespace slant {

// Bounded: forgets everything when it has seen too many types. One a thread.
class WordCache {
 public:
  struct Symbols {
    std::span<const SymbolId> all;
    bool looks_at_text{false};  // one of them does: at its surface, or beside the word
  };

  explicit WordCache(const Alphabet& alphabet) : alphabet_(alphabet), slots_(fewest_slots) {}

  // Valid until the next call. `folded` has Words::padding readable bytes behind it. No allocation for a type
  // that is known; words of more than 16 bytes are asked of the alphabet every time.
  Symbols symbols_of(std::string_view folded) {
    if (folded.empty() || folded.size() > sizeof(Key)) return look_up(folded);
    const Key key = key_of(folded);
    const Slot& slot = slots_[slot_of(key)];
    if (slot.key == key) return symbols_of(slot);
    return learn(folded, key);
  }

  // Where the search for a word will begin, to be fetched ahead of it. (A function that did the fetching
  // itself would be taken for one that does nothing, and dropped.)
  const void* place_of(std::string_view folded) const { return &slots_[home_of(key_of(folded))]; }

 private:
  static constexpr std::size_t fewest_slots = std::size_t{1} << 10;
  static constexpr std::size_t most_slots = std::size_t{1} << 16;  // 1.5 MB; a news corpus has more types,
                                                                   // but the frequent ones come back at once
  static constexpr std::size_t most_symbols = std::size_t{1} << 20;

  // A word of 1 to 16 bytes, zeros behind it: no two words are equal, as none holds a zero byte.
  struct Key {
    std::uint64_t low{0}, high{0};
    friend bool operator==(const Key&, const Key&) = default;
  };
  struct Slot {
    Key key;                       // 0: the slot is free
    std::uint32_t symbols{0};      // where they begin in symbols_; the symbol itself, where it is one
    std::uint32_t count : 31 {0};  // of its symbols
    bool looks_at_text : 1 {false};
  };

  static Key key_of(std::string_view folded) {
    constexpr std::size_t half = sizeof(std::uint64_t);
    Key key;
    std::memcpy(&key.low, folded.data(), half);
    std::memcpy(&key.high, folded.data() + half, half);
    const std::size_t size = folded.size();
    const auto first = [](std::uint64_t bytes, std::size_t count) {
      return count >= half ? bytes : bytes & ((std::uint64_t{1} << (8 * count)) - 1);
    };
    return {first(key.low, size), size > half ? first(key.high, size - half) : 0};
  }

  std::size_t home_of(const Key& key) const {
    const std::uint64_t mixed = (key.low ^ (key.high * 0x9FB21C651E98DF25U)) * 0x9E3779B97F4A7C15U;
    return (mixed ^ (mixed >> 32U)) & (slots_.size() - 1);
  }

  // Its own slot, or the free one for it.
  std::size_t slot_of(const Key& key) const {
    std::size_t at = home_of(key);
    while (!(slots_[at].key == key) && !(slots_[at].key == Key{})) at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  Symbols symbols_of(const Slot& slot) const {
    return {{slot.count == 1 ? &slot.symbols : symbols_.data() + slot.symbols, slot.count},
            slot.looks_at_text};
  }

  Symbols look_up(std::string_view folded);
  bool one_looks_at_text() const;  // of found_
  Symbols learn(std::string_view folded, const Key& key);
  void make_room();

  const Alphabet& alphabet_;
  std::vector<Slot> slots_;
  std::size_t types_{0};
  std::vector<SymbolId> symbols_;
  std::vector<SymbolId> found_;
};

}  // namespace slant
