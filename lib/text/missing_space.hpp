// Sentences that lost the space between them: "said.The".
#pragma once

#include <cstddef>
#include <string_view>

namespace slant {

// A space is missing after the full stop or colon at `at`: a word of two letters or more in lower case ends
// before it, a capitalised word begins after it, and what they stand in is no address, file or product
// (README.md has the rules). Constant time.
bool lacks_space(std::string_view text, std::size_t at);

}  // namespace slant
