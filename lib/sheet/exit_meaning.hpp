// What an exit code means, for pages that say it.
#pragma once

namespace slant::cli {

struct ExitMeaning {
  int code;
  const char* meaning;
};

}  // namespace slant::cli
