// UTF-8: validity, replacement of what is malformed, code point counts, display width.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace slant {

bool is_valid_utf8(std::string_view bytes);

// Bytes of the letter (Unicode Alphabetic) that valid UTF-8 begins with; 0 where it begins with none.
std::size_t letter_size(std::string_view text);

// Replaces each maximal malformed part by U+FFFD (as Unicode and WHATWG advise); returns how many were
// replaced. `text` is untouched when it is valid.
std::size_t replace_malformed(std::string& text);

// Code points in valid UTF-8.
std::size_t code_points(std::string_view text);

// Full case folding: what is equal but for case becomes equal, the same in every locale.
std::string fold_case(std::string_view text);

// Columns on a terminal: East Asian wide characters count 2, combining and zero-width characters 0.
std::size_t display_width(std::string_view text);

// "72.1" and "15.0": word rules, case folding and dictionaries come from these, so results name them.
std::string icu_version();
std::string unicode_version();

}  // namespace slant
