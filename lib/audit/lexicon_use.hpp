// How good a lexicon is: how its entries fare in a corpus, and whether its author's examples hold.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "lexicon/lexicon.hpp"

namespace slant {

struct EntryUse {
  std::uint64_t hits{0};    // of a look-alike: those that were kept, and not counted
  std::uint64_t quoted{0};  // of these, between quotation marks
};

// How a match of one entry fared against one of another that shares words with it.
enum class Meeting : std::uint8_t {
  displaced,  // `entry` gave way to `other`
  joined,     // they were one hit, which is other's
  both,       // both were kept: they do not compete, or `nested` lets them
};

struct EntryMeeting {
  EntryId entry, other;
  Meeting meeting{Meeting::displaced};
  std::uint64_t count{0};
};

struct LexiconUse {
  std::vector<EntryUse> entries;       // by EntryId
  std::vector<EntryMeeting> meetings;  // the most frequent first
  std::uint64_t documents{0}, documents_hit{0};
  std::uint64_t words{0}, words_hit{0};  // hit: words of counted hits, each once
};

// What a lexicon counts in sentences of which its author said what it should count.
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
