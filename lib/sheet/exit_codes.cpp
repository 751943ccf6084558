// The README's paragraph about exit codes.
#include <fmt/format.h>

#include "sheet/pages.hpp"

namespace slant::cli {

std::string exit_codes(std::span<const ExitMeaning> exits) {
  std::string text;
  for (const ExitMeaning& one : exits)
    text += fmt::format("{}{} {}", text.empty() ? "**Exit codes.** " : " ·\n", one.code, one.meaning);
  return text + ".\n";
}

}  // namespace slant::cli
