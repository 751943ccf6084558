// UTF-8 that was read as Windows-1252 (“â€™” for “’”), once or several times over.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace slant {

// If misread UTF-8 begins at `at`: appends what it was to `out` and returns the bytes that it takes, a whole
// run of misread characters at once. Otherwise 0. Text that merely looks like it is told apart by what it
// would become and by the letter before it (README.md has the rules). Linear in what it takes.
std::size_t read_mojibake(std::string_view text, std::size_t at, std::string& out);

}  // namespace slant
