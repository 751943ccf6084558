// Text for people: nothing in it steers a terminal, begins a line of its own or turns the direction of the line.
#pragma once

#include <string>

namespace slant {

// Control characters, malformed bytes and what turns the direction of writing round show as U+FFFD; marks of direction, which
// show as nothing, are left out. Line ends and tabs become a space.
std::string on_one_line(std::string text);

// The same, with its line ends (LF) and tabs: what is made of several lines.
std::string on_its_lines(std::string text);

}  // namespace slant
