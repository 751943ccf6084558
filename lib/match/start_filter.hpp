// Which words may begin a pattern: bitmaps that let few others through, so that most words cost no look-up.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "text/words.hpp"

namespace slant {

// Built with add, then sealed, then read by any number of threads. README.md has the picture.
class StartFilter {
 public:
  // How a pattern begins: its first literals, up to three of them and up to a gap.
  void add(std::span<const Literal* const> literals);
  void seal();

  // Every word of `among` that begins a pattern as far as its first three words tell, and some more,
  // ascending, in place of what `out` held. Some 5 ns a word; a first literal that begins with a glob lets
  // every word through.
  void find(const Words& words, WordSpan among, std::vector<std::uint32_t>& out) const;

 private:
  // Hashed numbers as a set that may hold more than was put into it: one in 30 of all others, at most.
  class Bitmap {
   public:
    void put(std::uint64_t key) { keys_.push_back(key); }
    void seal();
    bool has(std::uint64_t key) const { return bit(key) != 0; }
    std::uint64_t bit(std::uint64_t key) const {
      return (words_[place(key) >> 6U] >> (place(key) & 63U)) & 1U;
    }

   private:
    std::uint64_t place(std::uint64_t key) const { return (key * 0x9E3779B97F4A7C15U) >> shift_; }

    std::vector<std::uint64_t> keys_;  // until sealed
    std::vector<std::uint64_t> words_;
    unsigned shift_{0};
  };

  // The same for numbers of 32 bits, all of one size: the only one that every word is asked of.
  class Heads {
   public:
    void put(std::uint32_t head) { words_[place(head) >> 5U] |= std::uint32_t{1} << (place(head) & 31U); }
    std::uint32_t bit(std::uint32_t head) const {
      return (words_[place(head) >> 5U] >> (place(head) & 31U)) & 1U;
    }

   private:
    static std::uint32_t place(std::uint32_t head) { return (head * 0x9E3779B1U) >> 16U; }
    std::array<std::uint32_t, 2048> words_{};
  };

  void add_stem(std::string_view stem);
  void add_word(std::string_view first, std::span<const Literal* const> behind);
  bool has_stem(std::uint64_t key, std::size_t size) const;
  std::uint64_t short_stem(std::uint64_t key) const {
    return short_stems_.empty() ? 0 : (short_stems_[(key & 0xFFFFU) >> 6U] >> (key & 63U)) & 1U;
  }

  Heads heads_;        // the first four bytes of all of these
  Bitmap alone_;       // the first eight bytes of words that may stand alone, or before anything
  Bitmap pairs_;       // the first eight bytes of a word and the first four of the one behind it
  Bitmap ends_;        // the same of pairs that nothing known follows, by up to eight bytes of the second
  Bitmap triples_;     // of the others, with the first four bytes of the third
  Bitmap stems_;       // the first bytes of stems, with their number
  Bitmap stem_heads_;  // the first four bytes of stems
  std::vector<std::size_t> stem_bytes_;  // of how many first bytes stems are kept in stems_, ascending
  // A bit for each first two bytes of stems below four bytes; empty: there are none.
  std::vector<std::uint64_t> short_stems_;
  bool everything_{false};
};

}  // namespace slant
