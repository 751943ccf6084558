// Numbers in sentences for people.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace slant {

// 1234567 → "1,234,567".
std::string with_thousands(std::uint64_t number);

// (1, "file") → "1 file"; (1200, "file") → "1,200 files".
std::string counted(std::uint64_t number, std::string_view singular);

}  // namespace slant
