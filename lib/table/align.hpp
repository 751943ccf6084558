// Text fitted to columns of a terminal: padded and broken by display width.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace slant {

// Never shortens.
std::string pad_left(std::string_view text, std::size_t width);
std::string pad_right(std::string_view text, std::size_t width);

// At most `width` columns of the text's start or end, whole words where it has spaces, with “…” for what is
// left out. `width` is at least 1.
std::string shorten_end(std::string_view text, std::size_t width);
std::string shorten_start(std::string_view text, std::size_t width);

enum class Break {
  spaces,  // between words; a word wider than the line is cut into several lines
  joints,  // also after - _ and /; a piece wider than the line stands by itself
};

// Lines of at most `width` columns, at least one line. Line ends in the text stay line ends.
std::vector<std::string> wrap(std::string_view text, std::size_t width, Break at);

}  // namespace slant
