// Why the words of a text are counted, or not: every match of an entry, what its guards found, what became of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "match/hit.hpp"
#include "match/matcher.hpp"
#include "score/scorer.hpp"

namespace slant {

enum class Fate : std::uint8_t {
  counted,
  look_alike,  // kept, as an `ignore`, and so never counted
  left_out,    // kept, and not let through: by its voice or zone, or as negated or distanced
  displaced,   // shares words with a hit that goes first
  joined,      // one with other hits of its variant, one of which stands for them
  refused,     // by a guard, or by what its words are written like
};
std::string_view name_of(Fate fate);

// What decided a guard.
enum class GuardReason : std::uint8_t {
  found,           // a match of its target within reach
  nowhere,         // there is none on that side
  too_far,         // the nearest lies outside the window
  other_sentence,  // the nearest lies in another sentence
  place,           // `in …`: where the hit stands, and in whose voice
  letter_case,     // `cased`: the words are written otherwise
  punctuation,     // stands between words that are one phrase
};

struct GuardAnswer {
  std::string guard;  // as understood: "not before 3 (assad | …)"; empty for punctuation
  bool holds{false};
  GuardReason reason{GuardReason::found};
  std::string words;          // the match, as the text has it
  std::uint32_t distance{0};  // of the match from the hit, in words: the next one is 1 away
  bool follows{false};        // the match the hit
};

struct Explained {
  Hit hit;            // with voice, zone and flags; where it stands for several joined ones, all their words
  ByteSpan bytes;     // of the field's value
  std::string words;  // as the text has them
  bool whole{false};  // stands for several joined ones
  std::vector<GuardAnswer> guards;
  Fate fate{Fate::refused};
  std::optional<std::size_t> by;  // of displaced and joined ones: the hit that is kept instead
};

struct Explanation {
  std::uint64_t words{0};
  std::vector<Explained> hits;  // by field, place and entry
};

// Asks a Scorer, which tells what it does; decides nothing itself. Words that an entry would have matched in
// another case, or without the punctuation between them, are found by the same matcher for the lexicon
// without these demands.
class Explainer {
 public:
  explicit Explainer(const Lexicon& lexicon, ScoreOptions options = {});  // keeps a reference

  // Time and memory: those of scoring, and some 200 bytes a match.
  Explanation explain(std::string_view title, std::string_view text) const;

 private:
  const Lexicon& lexicon_;
  Scorer scorer_;
  Lexicon across_, loose_;  // without guards and over punctuation; and in any case
  Matcher across_matcher_, loose_matcher_;
};

}  // namespace slant
