// Line feeds that a program put in only because the line was full.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace slant {

// The positions of line feeds inside running text, in place of what `out` held. A single one (no blank line)
// is such if the next line goes on in lower case after a line without . ! ? at its end, or if its block of
// three lines or more is one that a program wrapped: no line is longer than 120 bytes, and before every line
// end the next word would not have fitted. Linear time.
void find_wraps(std::string_view text, std::vector<std::uint32_t>& out);

}  // namespace slant
