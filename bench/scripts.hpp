// Made-up text beyond the Latin alphabet, the same on every machine. The words mean nothing together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "article.hpp"

namespace slant::bench {

// Cyrillic, Arabic, Greek, Hebrew and Devanagari: an article is in one of them, its words are letters drawn
// from the alphabet between spaces.
std::vector<Article> in_alphabets(std::size_t bytes, std::uint64_t seed);

// Chinese, Japanese and Thai, where words are found by dictionary: strings of common words.
std::vector<Article> in_dictionary_scripts(std::size_t bytes, std::uint64_t seed);

}  // namespace slant::bench
