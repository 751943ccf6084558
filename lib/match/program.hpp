// A lexicon compiled for matching: one trie a way of going on, and what each accepted pattern stands for.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/span.hpp"
#include "lexicon/lexicon.hpp"
#include "match/alphabet.hpp"
#include "match/start_filter.hpp"
#include "match/trie.hpp"

namespace slant {

class Program {
 public:
  // A distinct set of sequences; entries and guards that write the same pattern share it.
  struct Accepting {
    Span<struct EntryUnit> entries;  // whose pattern it is, in entries_
    bool target{false};              // of a guard
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
  // Ascending.
  std::span<const EntryId> entries(const Accepting& pattern) const {
    return std::span(entries_).subspan(pattern.entries.begin, pattern.entries.size());
  }
  std::span<const WordGuard> guards(EntryId entry) const { return guards_[entry.index()]; }
  bool has_targets() const { return has_targets_; }

 private:
  void lay_entries(const std::vector<std::uint32_t>& patterns);

  Alphabet alphabet_;
  StartFilter starts_;
  Trie punctuation_, words_;  // by Across
  std::vector<Accepting> accepting_;
  std::vector<EntryId> entries_;                // by pattern
  std::vector<std::vector<WordGuard>> guards_;  // by EntryId
  bool has_targets_{false};
};

}  // namespace slant
