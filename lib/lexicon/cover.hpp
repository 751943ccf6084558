// Which sequences of a pattern match all that another one matches.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/ids.hpp"
#include "lexicon/lexicon.hpp"

namespace slant {

// True only if every word that `narrow` matches is matched by `wide`; both with the globs * and ?.
bool covers(std::string_view wide, std::string_view narrow);

// Sequences with the entry they came from, to be asked for one that covers another, word by word. Looked up
// by length and by the beginning of the first word, so that a dictionary of thousands of entries costs
// milliseconds.
class Cover {
 public:
  explicit Cover(const std::vector<Literal>& literals) : literals_(&literals) {}  // keeps a reference

  void add(const Sequence& sequence, EntryId entry);
  // The entry of the first sequence added that covers this one, or null.
  const EntryId* find(const Sequence& sequence) const;

 private:
  struct Added {
    Sequence sequence;
    EntryId entry;
  };
  std::uint64_t bucket(const Sequence& sequence, std::size_t prefix) const;
  bool covers_all(const Sequence& wide, const Sequence& narrow) const;

  const std::vector<Literal>* literals_;
  std::vector<Added> added_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> buckets_;
};

}  // namespace slant
