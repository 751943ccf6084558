// Hashes in one flat table: 11 to 21 bytes each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace slant {

class HashSet {
 public:
  // Whether it was not there.
  bool insert(std::uint64_t hash);
  bool contains(std::uint64_t hash) const;
  std::size_t size() const { return held_ + (has_zero_ ? 1 : 0); }
  void clear();  // keeps its memory

 private:
  std::size_t slot_of(std::uint64_t hash) const;
  void grow();

  std::vector<std::uint64_t> slots_;  // a power of two of them; 0 where free
  std::size_t held_{0};               // besides 0
  bool has_zero_{false};
};

}  // namespace slant
