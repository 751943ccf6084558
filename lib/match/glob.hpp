// Globs: `*` stands for any run of characters, also none, `?` for one code point.
#pragma once

#include <string_view>

namespace slant {

bool has_glob(std::string_view pattern);

// Whether the whole of `word` (valid UTF-8) fits. At most O(|pattern| · |word|), linear with one `*`.
bool glob_matches(std::string_view pattern, std::string_view word);

}  // namespace slant
