// The number grammar of RFC 8259.
#pragma once

#include <cstddef>
#include <string_view>

namespace slant {

// Bytes of the longest number that `text` begins with; 0 where it begins with none.
std::size_t json_number_bytes(std::string_view text);

}  // namespace slant
