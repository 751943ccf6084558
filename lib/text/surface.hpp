// A word as it is written, for `cased`.
#pragma once

#include <string>
#include <string_view>

namespace slant {

// The bytes of a word as Words::folded gives them, but for the case: NFC, apostrophes as ' and hyphens as -.
// `out` is replaced. ASCII is copied; the rest costs a normalisation.
void surface_of(std::string_view bytes, std::string& out);

}  // namespace slant
