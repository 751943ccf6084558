// A lexicon held against sentences of which somebody said what should be counted in them.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "lexicon/lexicon.hpp"

namespace slant {

// What is counted in a sentence: names as counted_name (count/names.hpp) gives them, and how often.
using NamedCounts = std::map<std::string, std::uint64_t>;

struct LexiconExample {
  std::uint64_t line{0};  // in its file
  std::string text;
  NamedCounts expected, counted;
  std::string trap;  // what the words mean here instead; empty: no trap

  bool holds() const { return expected == counted; }
};

// Fills `counted` of each, by the lexicon's own options, each text a document of its own.
void count_examples(const Lexicon& lexicon, std::vector<LexiconExample>& examples);

}  // namespace slant
