// Characters that a program wrote out and nobody read back: \n, \u201c, \xe2\x80\x9c, \", b'…'.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/repair_pass.hpp"

namespace slant {

// The text is what Python prints of bytes: b'…' or b"…".
bool is_written_out(std::string_view text);

// Replaces them in the text of the pass, where the text as a whole shows that they are damage: README.md has the
// rules. `suspects` are bytes by position, all backslashes among them. Returns how many look like escapes and are left
// as they stand. Linear time.
std::uint32_t undo_escapes(const std::vector<std::uint32_t>& suspects, RepairPass& pass);

}  // namespace slant
