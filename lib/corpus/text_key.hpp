// What makes two texts the same one: their words and marks, whatever the white space between and the damage on the way.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/options.hpp"

namespace slant {

class TextKey {
 public:
  // Without `repair` texts are taken as they are.
  explicit TextKey(RepairText repair) : repair_(std::move(repair)) {}

  // A hash that equal texts share; 0 of one that is blank. A text without the characters that damage begins with
  // is not given to `repair`. O(text).
  std::uint64_t of(std::string_view text);

 private:
  bool find_odd_spaces(std::string_view text);

  std::vector<std::uint64_t> marks_;  // a bit a byte
  RepairText repair_;
  std::string repaired_, folded_;
};

}  // namespace slant
