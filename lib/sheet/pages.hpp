// What is made of the sheets of all commands besides the help: a text each.
#pragma once

#include <span>
#include <string>

#include "sheet/commands.hpp"
#include "sheet/exit_meaning.hpp"

namespace slant::cli {

// "slant-lexicon-check": its man page, and its anchor in the reference.
std::string page_name(const Sheet& sheet);

// All that is to be said of a flag: its help, default, bounds, and what it goes with.
std::string explanation_of(const Flag& flag);

// The notes below a help, taken apart: running text, and lines that are laid out in columns.
struct Block {
  bool is_laid_out{false};
  std::string text;  // of running text one line
};
std::vector<Block> blocks_of(const std::string& notes);

// What man pages say of the whole program.
struct About {
  const char* what_it_is;
  std::span<const ExitMeaning> exits;
};

std::string man_page(const Sheets& sheets, const About& about);                      // slant(1)
std::string man_page(const Sheet& sheet, const Sheets& sheets, const About& about);  // slant-table(1)
std::string bash_completion(const Sheets& sheets);
std::string zsh_completion(const Sheets& sheets);
std::string fish_completion(const Sheets& sheets);
std::string reference(const Sheets& sheets);                 // docs/reference.md
std::string commands_table(const Sheets& sheets);            // of the README
std::string exit_codes(std::span<const ExitMeaning> exits);  // of the README, too

}  // namespace slant::cli
