// Which words may begin a pattern: two bitmaps that let few others through, so that most words cost no
// look-up.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "text/words.hpp"

namespace slant {

// Built with add, then sealed, then read by any number of threads.
class StartFilter {
 public:
  // A literal that patterns begin with.
  void add(const Literal& literal);
  void seal();

  // Every word that fits one of the literals, and some more, ascending, in place of what `out` held. About 1
  // ns a word; globs that begin with a wildcard let every word through.
  void find(const Words& words, std::vector<std::uint32_t>& out) const;

 private:
  // Hashed bytes as a set that may hold more than was put into it.
  struct Bitmap {
    std::vector<std::uint64_t> bits;
    unsigned shift{64};

    void resize(std::size_t keys);
    void put(std::uint64_t key) {
      const std::uint64_t at = place(key);
      bits[at >> 6U] |= std::uint64_t{1} << (at & 63U);
    }
    bool has(std::uint64_t key) const {
      const std::uint64_t at = place(key);
      return ((bits[at >> 6U] >> (at & 63U)) & 1U) != 0;
    }
    std::uint64_t place(std::uint64_t key) const { return (key * 0x9E3779B97F4A7C15U) >> shift; }
  };

  bool passes_second(const char* word, std::size_t size) const;

  std::vector<std::string> words_;  // until sealed
  std::vector<std::string> stems_;  // what words may go on from; until sealed
  Bitmap heads_;                    // the first four bytes, of all
  Bitmap wholes_;  // the first eight bytes of words, and of stems as many as `stem_bytes_` says
  std::vector<std::size_t> stem_bytes_;  // numbers of first bytes under which stems are kept, ascending
  std::vector<bool> pairs_;  // by the first two bytes: those of stems below four bytes; empty: there are none
  bool everything_{false};
};

}  // namespace slant
