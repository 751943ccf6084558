// Words that were divided at a line end.
#pragma once

#include <cstddef>
#include <string_view>

namespace slant {

// The bytes of a line end at `at` and of the blanks around it, no line feed but one; 0: none is here.
std::size_t line_end_size(std::string_view text, std::size_t at);

// If `mark` bytes at `at` stand behind a letter, with a line end and a letter behind them: they and the line end;
// otherwise 0.
std::size_t division_at(std::string_view text, std::size_t at, std::size_t mark);

// If a soft hyphen or ¬ begins at `at` that divides a word at a line end, its bytes with the line end's; otherwise 0.
std::size_t certain_division(std::string_view text, std::size_t at);

// The same for - and U+2010, which may also be part of the word.
std::size_t possible_division(std::string_view text, std::size_t at);

}  // namespace slant
