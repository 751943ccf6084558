// From words to the command that they name.
#pragma once

#include <string>
#include <vector>

namespace slant::cli {

// argv without the program: answers --help and --version, runs a command. Returns its exit code. Throws what
// that throws, and InputError for words that name no command or do not go with it.
int launch(const std::vector<std::string>& words);

// The same as a program does it: every error is said once and told by the exit code.
int run_program(const std::vector<std::string>& words);

}  // namespace slant::cli
