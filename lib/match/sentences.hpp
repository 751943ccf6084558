// The sentences of a field as ranges of its words: where the windows of guards end.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/span.hpp"
#include "text/words.hpp"

namespace slant {

class Sentences {
 public:
  void read(const Words& words) {
    starts_.clear();
    for (std::uint32_t i = 0; i < words.size(); ++i) {
      if (i == 0 || words[i].before == Gap::sentence) starts_.push_back(i);
    }
    end_ = words.size();
  }

  // The words of the sentence that `word` is in. O(log sentences).
  WordSpan around(std::uint32_t word) const {
    const auto next = std::upper_bound(starts_.begin(), starts_.end(), word);
    return {*(next - 1), next == starts_.end() ? end_ : *next};
  }

 private:
  std::vector<std::uint32_t> starts_;
  std::uint32_t end_{0};
};

}  // namespace slant
