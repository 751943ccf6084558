// A lexicon drawn from a corpus, so that it has the hits that a researcher's would have.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "article.hpp"

namespace slant::bench {

// `entries` different phrases of 1 to 4 words in a row; a fifth end in a wildcard. Phrases are drawn where
// they stand, so a frequent one is likely; single words from the vocabulary, each as likely, or every second
// word of a text would be a hit of 6,000 entries. Plain lower-case letters between single spaces, so that
// other programs can look for them; none is made of frequent short words alone. The first is "government".
std::vector<std::string> sampled_phrases(const std::vector<Article>& articles, std::size_t entries,
                                         std::uint64_t seed);

// The phrases as .lex text: choices of six variants, one phrase each, with the guard behind it.
std::string lexicon_of(const std::vector<std::string>& phrases, const std::string& guard = {});

}  // namespace slant::bench
