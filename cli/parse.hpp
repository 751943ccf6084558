// The command-line parser: argv assigned to the flags of a sheet.
#pragma once

#include <string>
#include <vector>

#include "sheet.hpp"

namespace slant::cli {

// Reads `words`, which follow the command, into what the flags set. Throws InputError with everything that is
// wrong: unknown flags (and which command has them), values, flags that exclude or need one another, what is missing.
void parse(Sheet& sheet, const std::vector<std::string>& words);

}  // namespace slant::cli
