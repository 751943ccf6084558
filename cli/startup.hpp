// What the process arranges with the system before it begins: its heap, standard files, signals and want of memory.
#pragma once

namespace slant::cli {

void start_up();

// The sentence about memory that the system refused, with a line end: what it was for, and what needs less.
const char* out_of_memory() noexcept;

}  // namespace slant::cli
