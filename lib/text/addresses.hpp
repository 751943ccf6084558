// Addresses in a text, which are no words: of web pages and of mail.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace slant {

// By position, in place of what `out` held; README.md has the rules. `suspects` are bytes by position, among them
// each full stop before a letter and each colon before a '/'. Linear time.
void find_addresses(std::string_view text, const std::vector<std::uint32_t>& suspects,
                    std::vector<ByteSpan>& out);

}  // namespace slant
