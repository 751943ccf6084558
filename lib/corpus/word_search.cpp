// Text cut into words, and each run of them held against what is looked for.
#include "corpus/word_search.hpp"

#include <cstddef>

#include "base/unicode.hpp"
#include "corpus/folded_words.hpp"

namespace slant {
namespace {

// * and ? as in file names; goes back to the last * alone, so time is bounded by pattern × word.
bool fits_word(std::string_view pattern, std::string_view word) {
  std::size_t p = 0, w = 0, star = std::string_view::npos, from = 0;
  while (w < word.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      from = w;
    } else if (p < pattern.size() && pattern[p] == '?') {
      ++p;
      w += point_size(word.substr(w));
    } else if (p < pattern.size() && pattern[p] == word[w]) {
      ++p;
      ++w;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      w = ++from;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

}  // namespace

WordSearch::WordSearch(std::string_view words) : words_(folded_words(words, "*?")) {}

bool WordSearch::finds(std::string_view text) const {
  const std::vector<std::string> words = folded_words(text);
  for (std::size_t at = 0; at + words_.size() <= words.size(); ++at) {
    std::size_t i = 0;
    while (i < words_.size() && fits_word(words_[i], words[at + i])) ++i;
    if (i == words_.size() && i > 0) return true;
  }
  return false;
}

}  // namespace slant
