// A lexicon compiled for matching: one trie a way of going on, and what each accepted pattern stands for.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "match/alphabet.hpp"
#include "match/start_filter.hpp"
#include "match/trie.hpp"

namespace slant {

class Program {
 public:
  // A distinct set of sequences; entries and guards that write the same pattern share it.
  struct Accepting {
    std::vector<EntryId> entries;  // whose pattern it is, ascending
    bool target{false};            // of a guard
  };
  struct WordGuard {
    Guard guard;          // any but `in`
    std::uint32_t index;  // of its target among all()
  };

  // Trie nodes are at most the steps of all sequences.
  explicit Program(const Lexicon& lexicon);

  const Alphabet& alphabet() const { return alphabet_; }
  const StartFilter& starts() const { return starts_; }
  const Trie& trie(Across across) const { return across == Across::words ? words_ : punctuation_; }
  const std::vector<Accepting>& all() const { return accepting_; }
  std::span<const WordGuard> guards(EntryId entry) const { return guards_[entry.index()]; }
  bool has_targets() const { return has_targets_; }

 private:
  Alphabet alphabet_;
  StartFilter starts_;
  Trie punctuation_, words_;  // by Across
  std::vector<Accepting> accepting_;
  std::vector<std::vector<WordGuard>> guards_;  // by EntryId
  bool has_targets_{false};
};

}  // namespace slant
