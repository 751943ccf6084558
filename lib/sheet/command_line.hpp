// The command line put together again, for results that say how they were made.
#pragma once

#include <string>

#include "sheet/sheet.hpp"

namespace slant::cli {

// What was typed, flag by flag, without what cannot change the result: files to write, threads. Words that a shell would take apart are in single
// quotes; the program is called slant, wherever it lies.
std::string command_line(const Sheet& sheet);

}  // namespace slant::cli
