// Division of what may be nothing.
#pragma once

#include <concepts>
#include <limits>

namespace slant {

// part / whole; NaN where the whole is 0: a number that does not exist.
template <class Part, class Whole>
requires(std::integral<Part> || std::floating_point<Part>) &&
    (std::integral<Whole> || std::floating_point<Whole>)double ratio(Part part, Whole whole) {
  if (whole == 0) return std::numeric_limits<double>::quiet_NaN();
  return static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace slant
