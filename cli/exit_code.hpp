// What the exit codes of `slant` mean; README and man pages have it from here.
#pragma once

#include <array>

#include "sheet/exit_meaning.hpp"

namespace slant::cli {

enum ExitCode : int {
  exit_done = 0,
  exit_nothing = 1,
  exit_usage = 2,
  exit_bad_records = 3,
  exit_io = 4,
  exit_limit = 5,
  exit_interrupted = 130,
};

inline constexpr std::array exit_meanings{
    ExitMeaning{exit_done, "done"},
    ExitMeaning{exit_nothing,
                "ran and found nothing, or found faults in a lexicon or other bytes than before"},
    ExitMeaning{exit_usage, "a wrong command line, or an error in a lexicon or another file of the user's"},
    ExitMeaning{exit_bad_records, "more bad records than allowed"},
    ExitMeaning{exit_io, "input or output failed, or a program that slant starts (slant-draw, rsvg-convert)"},
    ExitMeaning{exit_limit, "a limit was reached"},
    ExitMeaning{exit_interrupted, "interrupted"}};

}  // namespace slant::cli
