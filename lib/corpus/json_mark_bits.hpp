// Quotation marks, backslashes and control characters as bits: whatever ends a JSON string or stops the
// copying of one.
#pragma once

#include <cstddef>
#include <cstdint>

namespace slant {

// Sets bit i of marks[b] where byte i of block b, 64 bytes each, is a mark. Returns whether a byte is not ASCII.
bool json_mark_bits(const std::uint8_t* text, std::size_t blocks, std::uint64_t* marks);

}  // namespace slant
