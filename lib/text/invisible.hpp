// Characters that nobody sees and that are no part of any word.
#pragma once

#include <cstdint>

namespace slant {

// Soft hyphen, zero width space, word joiner, byte order mark; and the marks that only say in which direction
// text runs. Not ZWJ and ZWNJ, which tell words apart in Persian and Hindi.
constexpr bool is_invisible(std::int32_t c) {
  return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF ||      //
         c == 0x61C || c == 0x200E || c == 0x200F ||                    // marks
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);  // embeddings, overrides, isolates
}

}  // namespace slant
