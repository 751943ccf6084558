// What a corpus says of a lexicon: which entries hit, in whose voice, and which get in each other's way.
#pragma once

#include <cstdint>
#include <vector>

#include "base/ids.hpp"

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

}  // namespace slant
