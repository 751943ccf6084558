// A lexicon compiled for matching: one trie a manner of going on, and what each accepted pattern stands for.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "match/alphabet.hpp"
#include "match/start_filter.hpp"
#include "match/trie.hpp"

namespace slant {

// How the phrases of a lexicon go on from one word to the next, and what is a word to them.
struct Manner {
  Across across{Across::punctuation};
  Hyphens hyphens{Hyphens::split};
};

class Program {
 public:
  struct WordGuard {
    Guard guard;           // any but `in`
    std::uint32_t target;  // the pattern
  };

  // Trie nodes are at most the steps of all sequences.
  explicit Program(const Lexicon& lexicon);

  const Alphabet& alphabet() const { return alphabet_; }
  const StartFilter& starts() const { return starts_; }
  const Trie& trie(Manner manner) const { return tries_[number(manner)]; }
  std::span<const Manner> manners() const { return manners_; }  // of the tries that are not empty

  // Patterns are distinct sets of sequences, numbered from 0; entries and guards that write the same share one.
  std::uint32_t patterns() const { return static_cast<std::uint32_t>(is_target_.size()); }
  bool is_target(std::uint32_t pattern) const { return is_target_[pattern]; }  // of a guard
  bool has_targets() const { return !guards_.empty(); }
  // Whose pattern it is, ascending.
  std::span<const EntryId> entries(std::uint32_t pattern) const {
    return {entries_.data() + entries_begin_[pattern], entries_.data() + entries_begin_[pattern + 1]};
  }
  std::span<const WordGuard> guards(EntryId entry) const {
    return {guards_.data() + guards_begin_[entry.index()], guards_.data() + guards_begin_[entry.index() + 1]};
  }

 private:
  static std::size_t number(Manner manner) {
    return (manner.across == Across::words ? 1U : 0U) + (manner.hyphens == Hyphens::keep ? 2U : 0U);
  }

  void lay_entries(const std::vector<std::uint32_t>& own, std::uint32_t patterns);

  Alphabet alphabet_;
  StartFilter starts_;
  std::array<Trie, 4> tries_;  // by number(manner)
  std::vector<Manner> manners_;
  std::vector<bool> is_target_;  // by pattern
  std::vector<EntryId> entries_;
  std::vector<std::uint32_t> entries_begin_;  // by pattern, and where the last one's end
  std::vector<WordGuard> guards_;
  std::vector<std::uint32_t> guards_begin_;  // by EntryId, and where the last one's end
};

}  // namespace slant
