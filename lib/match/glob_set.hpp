// Many globs at once: which of them a word may fit, by what they begin and end with or have inside.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/interner.hpp"

namespace slant {

// A glob of many is tried on a word only where the word has the glob's edges (*ing, un*ed) or, where they are short,
// its longest piece inside (*govern*), and every byte of it.
class GlobSet {
 public:
  // Its number; equal globs have the same.
  std::uint32_t add(std::string_view glob);
  std::uint32_t size() const { return globs_.size(); }

  // Calls found(number) for each glob that the word fits, in no order, for some more than once.
  template <class Found>
  void each_that_fits(std::string_view word, Found&& found) const {
    if (globs_.size() == 0) return;
    const std::uint64_t bytes = bytes_of(word);
    for (const Shape& shape : shapes_) {
      for_keys(shape, word, [&](std::string_view key) {
        const std::uint32_t number = shape.keys.find(key);
        if (number == Interner::none) return;
        for (const Tried& tried : shape.tried[number]) {
          if ((tried.bytes & ~bytes) == 0 && fits(tried.number, word)) found(tried.number);
        }
      });
    }
  }

 private:
  struct Tried {
    std::uint32_t number;
    std::uint64_t bytes;  // that it needs
  };
  // Globs by what is looked up: so many bytes of both edges as one, or of a piece that may stand anywhere.
  struct Shape {
    std::size_t first{0}, last{0}, inside{0};
    Interner keys;
    std::vector<std::vector<Tried>> tried;  // by key
  };

  // A set of bytes, modulo 64.
  static std::uint64_t bytes_of(std::string_view text);
  bool fits(std::uint32_t number, std::string_view word) const;
  Shape& shape_of(std::size_t first, std::size_t last, std::size_t inside);

  template <class Look>
  static void for_keys(const Shape& shape, std::string_view word, Look&& look) {
    if (shape.first + shape.last + shape.inside > word.size()) return;
    if (shape.inside > 0) {
      for (std::size_t at = 0; at + shape.inside <= word.size(); ++at) look(word.substr(at, shape.inside));
    } else if (shape.last == 0) {
      look(word.substr(0, shape.first));
    } else if (shape.first == 0) {
      look(word.substr(word.size() - shape.last));
    } else {
      char key[2 * longest];
      word.copy(key, shape.first);
      word.copy(key + shape.first, shape.last, word.size() - shape.last);
      look(std::string_view(key, shape.first + shape.last));
    }
  }

  // Bytes of an edge or a piece that are looked up; the trial sees the rest.
  static constexpr std::size_t longest = 12;

  Interner globs_;
  std::vector<Shape> shapes_;
};

}  // namespace slant
