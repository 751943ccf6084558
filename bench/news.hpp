// Made-up news with the statistics of real news, the same on every machine.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace slant::bench {

struct Article {
  std::string outlet;
  std::string title;
  std::string text;
};

// Words of 1 to 14 letters by the frequencies of English, 1.5 % of the bytes beyond ASCII (curly quotes,
// dashes, accents), articles of 300 to 900 words in paragraphs, 20 outlets. About one word in 60 is planted
// from `planted`.
std::vector<Article> made_up_news(std::size_t bytes, const std::vector<std::string>& planted,
                                  std::uint64_t seed);

// As JSONL, one article a line.
std::string as_jsonl(const std::vector<Article>& articles);

// A lexicon of `entries` phrases of 1 to 4 words, a fifth with a wildcard, in choices of six variants; the
// first of each choice is one of `planted`. Returns the .lex text.
std::string made_up_lexicon(std::size_t entries, const std::vector<std::string>& planted, std::uint64_t seed);

// Phrases for both of the above.
std::vector<std::string> planted_phrases();

}  // namespace slant::bench
