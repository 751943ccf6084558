// Asks slant-draw, and says what its answers mean.
#include "figure/drawing.hpp"

#include <chrono>
#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>
#include <sys/resource.h>

#include "base/diagnostic.hpp"
#include "base/program.hpp"
#include "base/version.hpp"

namespace slant {
namespace {

constexpr const char* where_it_is =
    "slant and slant-draw are installed together, in one folder; SLANT_DRAW names another place";
constexpr const char* after_a_crash =
    "the page that slant report writes has the same figure: save it from a browser";
constexpr std::chrono::seconds version_limit{10};
constexpr std::chrono::seconds drawing_limit{120};  // the slowest figure known, a map of 300 groups, takes 3

std::string where() {
  if (const char* named = std::getenv("SLANT_DRAW"); named != nullptr && *named != '\0') return named;
  std::error_code error;
  const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
  return error ? "slant-draw" : (self.parent_path() / "slant-draw").string();
}

// Where memory is limited, want of it is why SpiderMonkey, or what loads it, breaks off.
void blame_memory_limit(const std::string& message) {
  rlimit limit{};
  if (::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return;
  throw LimitError(fmt::format("out of memory while drawing (ulimit -v allows {} MB): {}",
                               limit.rlim_cur >> 20U, message));
}

[[noreturn]] void no_drawing(const std::string& message, const char* hint) {
  blame_memory_limit(message);
  throw ProgramError(std::make_error_code(std::errc::io_error), message, hint);
}

ProgramResult ask(const std::string& program, const std::vector<std::string>& arguments,
                  const std::string& input, std::chrono::milliseconds within, const char* hint) {
  try {
    return run_program(program, arguments, input, within);
  } catch (const ProgramError& error) {
    if (error.code() == std::errc::io_error) blame_memory_limit(error.what());  // a signal ended it
    throw ProgramError(error.code(), error.what(), hint);
  }
}

// Of what it says, without the end of the last line.
std::string text(std::string said) {
  while (!said.empty() && said.back() == '\n') said.pop_back();
  return said;
}

}  // namespace

Drawing::Drawing() : program_(where()) {
  const ProgramResult said = ask(program_, {"--version"}, "", version_limit, where_it_is);
  const std::string is =
      said.exit_code == drawn ? text(said.output.substr(0, said.output.find(" ("))) : std::string();
  if (is == fmt::format("slant-draw {}", version())) return;
  no_drawing(fmt::format("{} is {}; slant {} draws with slant-draw {}", program_,
                         is.starts_with("slant-draw ") ? is : "not slant-draw", version(), version()),
             where_it_is);
}

std::string Drawing::operator()(const FigureRequest& request) const {
  ProgramResult result = ask(program_, {}, to_bytes(request), drawing_limit, after_a_crash);
  switch (result.exit_code) {
    case drawn:
      if (!result.output.starts_with("<svg"))
        no_drawing(fmt::format("{} drew no figure", program_), after_a_crash);
      return std::move(result.output);
    case draw_refused:
      throw InputError(text(result.errors));
    case draw_out_of_memory:
      throw LimitError(text(result.errors));
    default:
      no_drawing(
          fmt::format("{} failed with exit code {}: {}", program_, result.exit_code, text(result.errors)),
          after_a_crash);
  }
}

}  // namespace slant
