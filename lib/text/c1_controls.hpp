// The control characters U+0080 to U+009F, which no news has: Windows-1252 that was read as Latin-1.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace slant {

// If one stands at `at` that Windows-1252 knows: appends its character to `out` and returns its bytes. Otherwise
// 0. U+0085 is also a line end of some systems (NEL): it is left where it stands between lines, not beside a word
// as “…” does. Looks at its neighbours alone.
std::size_t read_c1_control(std::string_view text, std::size_t at, std::string& out);

}  // namespace slant
