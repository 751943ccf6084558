// Text as LaTeX takes it, whatever characters it has.
#pragma once

#include <string>
#include <string_view>

namespace slant {

// On one line. pdfLaTeX sets Latin letters (with [T1]{fontenc}) and the signs that tables have; others show there as
// U+0416, while LuaLaTeX and XeLaTeX set all that the font has. A minus before a digit is one. Linear time.
std::string latex_escaped(std::string_view text);

}  // namespace slant
