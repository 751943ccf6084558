// Which words may begin a pattern: bitmaps that let few others through, so that most words cost no look-up.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "text/words.hpp"

namespace slant {

// Built with add, then read by any number of threads. README.md has the picture.
class StartFilter {
 public:
  // How a pattern begins. `second`: the literal behind the first one; null where there is none, or a gap.
  void add(const Literal& first, const Literal* second);

  // Every word of `among` that begins a pattern as far as its first two words tell, and some more, ascending,
  // in place of what `out` held. About 3 ns a word; a first literal that begins with a glob lets every word
  // through.
  void find(const Words& words, WordSpan among, std::vector<std::uint32_t>& out) const;

 private:
  // Hashed numbers as a set that may hold more than was put into it.
  template <unsigned bits>
  class Bitmap {
   public:
    void put(std::uint64_t key) { words_[place(key) >> 6U] |= std::uint64_t{1} << (place(key) & 63U); }
    bool has(std::uint64_t key) const { return bit(key) != 0; }
    std::uint64_t bit(std::uint64_t key) const {
      return (words_[place(key) >> 6U] >> (place(key) & 63U)) & 1U;
    }

   private:
    static std::uint64_t place(std::uint64_t key) { return (key * 0x9E3779B97F4A7C15U) >> (64 - bits); }
    std::vector<std::uint64_t> words_ = std::vector<std::uint64_t>((std::size_t{1} << bits) / 64);
  };

  void add_word(std::string_view first, const Literal* second);
  void add_stem(std::string_view stem);
  bool has_stem(std::uint64_t key, std::size_t size) const;

  // 8 kB each: together they fit the smallest first cache.
  Bitmap<16> heads_;       // the first four bytes of all of these
  Bitmap<16> alone_;       // the first eight bytes of words that may stand alone, or before anything
  Bitmap<16> pairs_;       // the first eight bytes of a word and the first four of the one behind it
  Bitmap<16> stems_;       // the first bytes of stems, with their number
  Bitmap<12> stem_heads_;  // the first four bytes of stems
  std::vector<std::size_t> stem_bytes_;  // of how many first bytes stems are kept in stems_, ascending
  std::vector<bool>
      short_stems_;  // by the first two bytes: those of stems below four bytes; empty: there are none
  bool everything_{false};
};

}  // namespace slant
