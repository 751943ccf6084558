// Whether a text or an id was met before, in eight bytes each.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_set>

namespace slant {

// Keeps 64-bit hashes: among a million documents two different values pass for equal once in 37 million
// corpora.
class Seen {
 public:
  // Whether an equal value was given before. Empty values are never equal to one another.
  bool again(std::string_view value);

 private:
  std::unordered_set<std::uint64_t> hashes_;
};

}  // namespace slant
