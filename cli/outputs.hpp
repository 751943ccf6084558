// The files that a command will write, seen to before its work begins.
#pragma once

#include <string>

#include "sheet/sheet.hpp"

namespace slant::cli {

// Throws std::system_error for one that cannot be written; names what dead runs left beside it; heeds --sync.
void ready_outputs(const Sheet& sheet);

void add_sync_flag(Sheet& sheet);

// For people, on stdout.
void answer(std::string text);

}  // namespace slant::cli
