// The last `*` seen is the only one that ever needs to take more: earlier ones have found their place.
#include "match/glob.hpp"

#include <cstddef>

#include "text/phrase.hpp"

namespace slant {
namespace {

// Where the code point that begins at `i` ends.
std::size_t next_code_point(std::string_view text, std::size_t i) {
  ++i;
  while (i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) ++i;
  return i;
}

}  // namespace

bool has_glob(std::string_view pattern) {
  return pattern.find(glob_any) != std::string_view::npos || pattern.find(glob_one) != std::string_view::npos;
}

bool glob_matches(std::string_view pattern, std::string_view word) {
  constexpr std::size_t none = std::string_view::npos;
  std::size_t p = 0;
  std::size_t w = 0;
  std::size_t after_star = none;  // in the pattern, behind the last `*`
  std::size_t star_took = 0;      // in the word, behind what that `*` has taken
  while (w < word.size()) {
    if (p < pattern.size() && pattern[p] == glob_any) {
      after_star = ++p;
      star_took = w;
      if (p == pattern.size()) return true;
    } else if (p < pattern.size() && pattern[p] == glob_one) {
      ++p;
      w = next_code_point(word, w);
    } else if (p < pattern.size() && pattern[p] == word[w]) {
      ++p;
      ++w;
    } else if (after_star != none) {
      star_took = next_code_point(word, star_took);
      p = after_star;
      w = star_took;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == glob_any) ++p;
  return p == pattern.size();
}

}  // namespace slant
