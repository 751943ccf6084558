// Which sequences of a pattern match all that another one matches.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.hpp"
#include "base/interner.hpp"
#include "lexicon/lexicon.hpp"

namespace slant {

// True only if every word that `narrow` matches is matched by `wide`; both with the globs * and ?.
bool covers(std::string_view wide, std::string_view narrow);

// Sequences with the entry they came from, to be asked for one that covers another, word by word; within a
// choice. A look-up a shape that occurs there: which words are whole, and how long the others' beginnings
// are; so a dictionary of thousands of entries costs a millisecond, also if all begin with the same word.
// Choices come one after the other: what was added to one is gone when the next begins.
class Cover {
 public:
  explicit Cover(const Lexicon& lexicon);  // keeps a reference to its literals

  void begin(ChoiceId choice);
  void add(const Sequence& sequence, EntryId entry);  // keeps a reference to the sequence
  // The entry of the first sequence added that covers this one, or null.
  const EntryId* find(const Sequence& sequence) const;

 private:
  static constexpr std::size_t nobody = ~std::size_t{0};

  struct Added {
    const Sequence* sequence;
    EntryId entry;
    std::size_t next;  // of its bucket
  };
  struct Bucket {
    std::size_t first{nobody}, last{nobody};
  };
  // A sign a word: the length of a beginning, or `whole`.
  using Shape = std::string;
  static constexpr char whole = 'w';

  struct Word {
    std::uint64_t hash;
    char sign;  // in a shape of its own
  };

  Shape shape_of(const Sequence& sequence) const;
  // Of what a sequence of that shape must have in common with one it covers; none: it covers nothing of it.
  std::optional<std::uint64_t> key(const Shape& shape, const Sequence& sequence) const;
  // The first of the bucket that covers `sequence`, or `best` if that comes earlier.
  std::size_t first_of(std::uint64_t key, const Sequence& sequence, std::size_t best) const;
  bool covers_all(const Sequence& wide, const Sequence& narrow) const;

  const std::vector<Literal>* literals_;
  std::vector<Word> words_;  // by literal
  ChoiceId choice_;
  std::vector<Shape> shapes_;  // that occur in the choice
  std::vector<Added> added_;
  Interner keys_;
  std::vector<Bucket> buckets_;  // by number of the key; two of one hash share a bucket
};

}  // namespace slant
