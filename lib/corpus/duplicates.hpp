// Duplicate texts and ids: whether a hash was seen earlier in the corpus.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/hash.hpp"
#include "corpus/hash_set.hpp"

namespace slant {

// Keeps 64-bit hashes, 11 to 21 bytes each: among a million documents two different values pass for equal
// once in 37 million corpora. Repeats tells later, in memory that does not grow.
class Seen {
 public:
  // Whether an equal value was given before. Empty values are never equal to one another.
  bool again(std::string_view value) { return !value.empty() && again(hash_of(value)); }

  // The same of a value that is not empty, by its hash.
  bool again(std::uint64_t hash) { return !hashes_.insert(hash); }

 private:
  HashSet hashes_;
};

}  // namespace slant
