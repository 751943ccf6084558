// A sentence in which a variant stands.
#pragma once

#include <string>

namespace slant {

struct Example {
  std::string doc_id;
  std::string left, hit, right;  // the sentence as repaired, cut to some characters around the hit

  // With the hit in [brackets].
  std::string sentence() const {
    return left + (left.empty() ? "[" : " [") + hit + (right.empty() ? "]" : "] ") + right;
  }
};

}  // namespace slant
