// What a run says on stderr: progress, warnings, one line of what was read.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "base/diagnostic.hpp"
#include "study/study.hpp"

namespace slant::cli {

// A counter that is drawn over itself, only where stderr is a terminal and not `quiet`; else empty.
std::function<void(std::uint64_t)> progress_on_stderr(bool quiet);

void print(const std::vector<Diagnostic>& diagnostics);

// Warnings by kind, the first 20 of each, then how many more; then repairs; then a line of what was read.
void print_summary(const StudySummary& summary);

}  // namespace slant::cli
