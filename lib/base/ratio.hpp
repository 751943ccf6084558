// Numbers that may not exist: the NaN of what is missing, and division by what may be 0.
#pragma once

#include <concepts>
#include <limits>

namespace slant {

// Shown as "–", empty in CSV, null in JSON.
inline constexpr double missing = std::numeric_limits<double>::quiet_NaN();

template <class T>
concept Arithmetic = std::integral<T> || std::floating_point<T>;

// part / whole; missing where the whole is 0.
template <Arithmetic Part, Arithmetic Whole>
double ratio(Part part, Whole whole) {
  if (whole == 0) return missing;
  return static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace slant
