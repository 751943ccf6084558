// The commands of a program by name. Which they are is the program's.
#pragma once

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sheet/sheet.hpp"

namespace slant::cli {

struct Command {
  std::string_view name;  // "table", "lexicon check"
  void (*fill_in)(Sheet&);
};

using Sheets = std::deque<Sheet>;  // which stay where they are

class Commands {
 public:
  // In the order of the help.
  constexpr explicit Commands(std::span<const Command> all) : all_(all) {}

  std::vector<std::string> names() const;
  bool has(std::string_view name) const;

  // Fills in the sheet of its command, which is the name of one. No other command is looked at.
  void fill_in(Sheet& sheet) const;

  // All of them, filled in.
  Sheets sheets() const;

  // The words of argv that name a command: "lexicon check" of {"lexicon", "check", "a.lex"}. Empty: they name
  // none. `validate` is one by itself and the beginning of `validate quotes`.
  std::string command_in(const std::vector<std::string>& words) const;

  // "lexicon": whether names of commands go on behind it.
  bool begins_a_command(const std::string& word) const;

  // Throws InputError for words, at least one, that name no command: "lexicon" alone, or a word that begins
  // none.
  [[noreturn]] void refuse(const std::vector<std::string>& words) const;

 private:
  const Command* find(std::string_view name) const;
  std::span<const Command> all_;
};

}  // namespace slant::cli
