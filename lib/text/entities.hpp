// HTML entities at a place in a text, well-formed and as machines break them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace slant {

// If an entity begins at `at` (on '&', or on ',' for ",quot;"): appends what it stands for to `out`, which
// may be nothing (&shy;), and returns the bytes that it takes; entities encoded several times over
// ("&amp;quot;") are taken whole. Otherwise 0. Without a semicolon only numbers of two digits or more, and
// &nbsp &quot &amp before no letter, are entities. Linear in what it takes.
std::size_t read_entity(std::string_view text, std::size_t at, std::string& out);

}  // namespace slant
