// Made-up news with the statistics of real news, the same on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "article.hpp"

namespace slant::bench {

// English articles of 20 outlets, their texts at least `bytes` long together. Lengths and frequencies of
// words, lengths of articles and sentences, marks, capitals, numbers and the share of bytes beyond ASCII are
// those found in the 1,742 articles of outlets/ in the shared data; news.cpp has the figures.
std::vector<Article> made_up_news(std::size_t bytes, std::uint64_t seed);

}  // namespace slant::bench
