// What the completions of all shells offer, and where.
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "sheet/pages.hpp"

namespace slant::cli {

// What a shell offers for the value of a flag or in the place of an argument.
enum class Offer { nothing, files, lexicons, names };
Offer offer_of(const Flag& flag);

// Names of flags, short ones too, that cannot stand beside it, whichever of the two says so.
std::vector<std::string> shut_out_by(const Sheet& sheet, const Flag& flag);

// "-l", "--lexicon".
std::vector<std::string> names_of(const Flag& flag);

struct Word {
  std::string name, meaning;
};

// What may stand behind `slant`: first words of commands, and help.
std::vector<Word> first_words(const Sheets& sheets);

// First words behind which commands go on: lexicon.
std::vector<std::string> families(const Sheets& sheets);

// What may stand behind one: list, check, …
std::vector<Word> second_words(const Sheets& sheets, const std::string& family);

// Flags in place of a command: --help, --version.
std::vector<Word> bare_flags();

// In single quotes of a shell; every ' in it is written `quote`.
std::string quoted(const std::string& text, const char* quote = "'\\''");

// `text` with each `name` in it, which stands there once, replaced.
struct Gap {
  std::string name, with;
};
std::string filled(std::string text, const std::vector<Gap>& gaps);

// "a b c".
std::string names_in_a_row(const std::vector<Word>& words);

// 'lexicon check', 'validate quotes' …, with `between` them: the commands of two words.
std::string commands_of_two_words(const Sheets& sheets, const char* between);

}  // namespace slant::cli
