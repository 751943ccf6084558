// Which symbols a word is, remembered by word type: a text repeats its words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "match/alphabet.hpp"

namespace slant {

// Bounded: forgets everything when it has seen too many types. One a thread.
class WordCache {
 public:
  struct Symbols {
    const SymbolId* begin_{nullptr};
    std::size_t size_{0};
    const SymbolId* begin() const { return begin_; }
    const SymbolId* end() const { return begin_ + size_; }
    bool empty() const { return size_ == 0; }
  };

  explicit WordCache(const Alphabet& alphabet) : alphabet_(alphabet), slots_(fewest_slots) {}

  // Valid until the next call. No allocation for a type that is known.
  Symbols symbols_of(std::string_view folded);

 private:
  static constexpr std::size_t fewest_slots = std::size_t{1} << 9;
  static constexpr std::size_t most_slots = std::size_t{1} << 16;  // 1.5 MB; a news corpus has more types,
                                                                   // but the frequent ones come back at once
  static constexpr std::size_t longest_word = 64;                  // bytes; longer ones seldom repeat
  static constexpr std::size_t most_symbols = std::size_t{1} << 20;

  struct Slot {
    std::uint64_t hash{0};
    std::uint32_t text{0};     // where it begins in texts_
    std::uint32_t symbols{0};  // where its symbols begin in symbols_
    std::uint32_t count{0};    // of its symbols
    std::uint16_t length{0};   // of the text; 0: the slot is free
  };

  std::size_t slot_of(std::uint64_t hash, std::string_view folded) const;  // its own, or the free one for it
  void make_room();

  const Alphabet& alphabet_;
  std::vector<Slot> slots_;
  std::size_t types_{0};
  std::string texts_;
  std::vector<SymbolId> symbols_;
  std::vector<SymbolId> found_;
};

}  // namespace slant
