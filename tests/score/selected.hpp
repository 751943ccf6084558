// The hits that are kept, as a value.
#pragma once

#include <utility>
#include <vector>

#include "score/select.hpp"

namespace slant {

inline std::vector<Hit> select(const Lexicon& lexicon, std::vector<Hit> hits,
                               const SelectOptions& options = {}) {
  Selection(lexicon, options).run(hits);
  return hits;
}

}  // namespace slant
