// Where the paragraphs of a text lie: between line feeds that do not only wrap a line.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace slant {

struct Paragraphs {
  std::vector<ByteSpan> spans;       // by position, without their line feeds; blank lines are none
  std::vector<std::uint32_t> wraps;  // the line feeds inside them that only wrap a line, by position
};

// A line feed inside one of `passed_over` (by position) ends no paragraph. Linear time, as fast as line feeds
// are found.
void find_paragraphs(std::string_view text, const std::vector<ByteSpan>& passed_over, Paragraphs& out);

}  // namespace slant
