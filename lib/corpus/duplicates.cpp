// A set of hashes.
#include "corpus/duplicates.hpp"

#include "base/hash.hpp"

namespace slant {

bool Seen::again(std::string_view value) {
  return !value.empty() && !hashes_.insert(hash_of(value)).second;
}

}  // namespace slant
