// The real news of which several tests make use, where it is.
#pragma once

#include <algorithm>
#include <string>

#include "base/ascii.hpp"

namespace slant {

inline const std::string fakes = std::string(SLANT_DATA) + "/same_event/fakes_dev.jsonl";

// For expressions over lower-case ASCII.
inline std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), to_lower_case);
  return text;
}

}  // namespace slant
