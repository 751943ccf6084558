// Partials in place of a corpus: what was said when they were made holds for who reads them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "flags.hpp"
#include "partial/head.hpp"

namespace slant::cli {

// Where CORPUS are partials: takes over their flags and their lexicon. Throws InputError where only some are, where flags
// are typed that were decided when they were made, and what opening them throws.
void take_partials(Sheet& sheet, StudyFlags& flags);

// Why partials do not have these lines to read; empty where they have, or a corpus is read.
std::string lines_that_are_not_kept(const StudyFlags& flags, const std::string& by, std::uint64_t seed,
                                    std::uint32_t lines);

// What a partial keeps of a command line: the flags that say how a corpus is read and counted.
std::vector<TypedFlag> counting_flags(const Sheet& sheet);

}  // namespace slant::cli
