// slant COMMAND --columns: what the columns of a command's csv, tsv and json mean.
#pragma once

#include <string>
#include <vector>

namespace slant::cli {

// `words`: what was typed behind the command; of its flags those that change the columns count, and --format.
// Returns an ExitCode.
int show_columns(const std::string& command, const std::vector<std::string>& words);

}  // namespace slant::cli
