// The README's paragraph about exit codes.
#include <fmt/format.h>

#include "exit_code.hpp"
#include "pages.hpp"

namespace slant::cli {

std::string exit_codes(const Sheets&) {
  std::string text;
  for (const ExitMeaning& one : exit_meanings)
    text += fmt::format("{}{} {}", text.empty() ? "**Exit codes.** " : " ·\n", int{one.code}, one.meaning);
  return text + ".\n";
}

}  // namespace slant::cli
