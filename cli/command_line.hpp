// The command line as it was typed, for results that say how they were made.
#pragma once

#include <string>

namespace slant::cli {

// Words that a shell would take apart are in single quotes; the program is called slant, wherever it lies.
void remember_command_line(int argc, char** argv);
const std::string& command_line();

}  // namespace slant::cli
