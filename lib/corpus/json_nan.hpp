// NaN and infinities as Python and R write them into JSON, which knows no such numbers.
#pragma once

#include <string>

namespace slant {

// Writes null for each NaN, Infinity and -Infinity outside strings; false: there is none. O(json).
bool replace_nan(std::string& json);

}  // namespace slant
