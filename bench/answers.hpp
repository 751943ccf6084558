// What cases must find, counted without the library and by other means.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article.hpp"

namespace slant::bench {

// Words of made-up news: runs of letters and digits, with the marks that UAX #29 joins inside them.
std::uint64_t words_by_hand(std::string_view text);

// Runs of anything but spaces, line ends and the marks of scripts.cpp: its words, for alphabets.
std::uint64_t runs_by_hand(std::string_view text);

// Occurrences in titles and texts of a word of plain letters between bytes that are none, whatever its case.
std::uint64_t occurrences(const std::vector<Article>& articles, std::string_view word);

}  // namespace slant::bench
