// What `slant help` prints, at most 80 columns wide.
#pragma once

#include <string>
#include <vector>

#include "sheet/commands.hpp"

namespace slant::cli {

// -h, which every command has and none declares.
Flag help_flag();

// "slant table CORPUS... -l FILE [OPTIONS]"
std::string usage_of(const Sheet& sheet);

// All of a command: usage, arguments, flags by heading with their defaults, an example, notes.
std::string help_of(const Sheet& sheet);

// Of its sections, the command's own flags ("") first.
std::vector<std::string> headings_of(const Sheet& sheet);

// What a command needs, in three lines: for who names it and nothing else.
std::string needs_of(const Sheet& sheet);

// The commands, a line each; those alone that begin with `word`, unless it is empty.
std::string commands_help(const Commands& commands, const std::string& word = {});

// A flag's help with its default behind it: "Level of intervals [default: 0.95]".
std::string help_with_default(const Flag& flag);

// Its names and value: "-l, --lexicon FILE".
std::string heading_of(const Flag& flag);

// Text broken at spaces into lines of at most `width` columns, all but the first behind `indent` spaces.
std::string wrapped(const std::string& text, std::size_t indent, std::size_t width = 80);

}  // namespace slant::cli
