// The version of Slant, as CMakeLists.txt declares it.
#pragma once

#include <string_view>

namespace slant {

std::string_view version();  // "0.1.0"

}  // namespace slant
