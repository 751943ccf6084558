// No result is written over what a command reads, over another result, or over work that was done by hand.
#pragma once

#include "sheet/sheet.hpp"

namespace slant::cli {

// To be called once the flags are read, before any work. Files are compared by device and inode, so links, "./" and
// members of folders count; a new file by its folder and name. Throws InputError that names both.
void guard_files(const Sheet& sheet);

// The same of what another command reads that this one runs: rerun.
void guard_inputs_of(const Sheet& reading, const Sheet& writing);

// The flag by which a command replaces such work; guard_files knows it.
void add_force_flag(Sheet& sheet);

}  // namespace slant::cli
