// Characters as spreadsheets write them in XML: _x000D_ for a carriage return, _x005F_ for an underscore.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace slant {

// If `_xHHHH_` begins at `at`: appends its character to `out` and returns the bytes that it takes, with both
// halves where it is a surrogate pair. Otherwise 0. Control characters become what they are to a reader: a line
// end, a tab or a space. Letters from U+0800 on are no escapes: nothing writes them so, and `1920_x1080_60` is a size.
std::size_t read_spreadsheet_escape(std::string_view text, std::size_t at, std::string& out);

}  // namespace slant
