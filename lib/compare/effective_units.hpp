// Units of unequal size, counted as units of equal size (Kish 1965).
#pragma once

namespace slant {

// As many units of equal counts would have this Σx² from this Σx.
inline double equal_units(double x, double xx) {
  return xx > 0 ? x * x / xx : 0;
}

}  // namespace slant
