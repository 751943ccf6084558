// What the exit codes of `slant` mean; the README has the same list.
#pragma once

namespace slant::cli {

enum ExitCode : int {
  exit_done = 0,
  exit_nothing = 1,      // ran and found nothing, or lint findings
  exit_usage = 2,        // a wrong flag, or an error in a lexicon
  exit_bad_records = 3,  // more than allowed
  exit_io = 4,           // the world: files, disks, pipes, other programs
  exit_limit = 5,        // a limit that a flag sets
  exit_interrupted = 130,
};

}  // namespace slant::cli
