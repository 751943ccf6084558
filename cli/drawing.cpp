// Starts slant-draw, the program that draws figures, and turns its answers and failures into messages.
#include "drawing.hpp"

#include <chrono>
#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/program.hpp"
#include "base/version.hpp"
#include "exit_code.hpp"

namespace slant::cli {
namespace {

constexpr const char* where_it_is =
    "slant and slant-draw are installed together, in one folder; SLANT_DRAW names another place";
constexpr const char* after_a_crash =
    "the page that slant report writes has the same figure: save it from a browser";
constexpr std::chrono::seconds version_limit{10};
constexpr std::chrono::seconds limit{120};  // the slowest figure known, a map of 300 groups, takes 3

std::string program() {
  if (const char* named = std::getenv("SLANT_DRAW"); named != nullptr && *named != '\0') return named;
  std::error_code error;
  const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
  return error ? "slant-draw" : (self.parent_path() / "slant-draw").string();
}

[[noreturn]] void fail(const std::string& message, const char* hint) {
  throw ProgramError(std::make_error_code(std::errc::io_error), message, hint);
}

ProgramResult run(const std::string& program, const std::vector<std::string>& arguments,
                  const std::string& input, std::chrono::milliseconds within, const char* hint) {
  try {
    return run_program(program, arguments, input, within);
  } catch (const ProgramError& error) {
    throw ProgramError(error.code(), error.what(), hint);
  }
}

// Of what it says, without the end of the last line.
std::string text(std::string said) {
  while (!said.empty() && said.back() == '\n') said.pop_back();
  return said;
}

}  // namespace

Drawing::Drawing() : program_(program()) {
  const ProgramResult said = run(program_, {"--version"}, "", version_limit, where_it_is);
  const std::string is =
      said.exit_code == exit_done ? text(said.output.substr(0, said.output.find(" ("))) : std::string();
  if (is == fmt::format("slant-draw {}", version())) return;
  fail(fmt::format("{} is {}; slant {} draws with slant-draw {}", program_,
                   is.starts_with("slant-draw ") ? is : "not slant-draw", version(), version()),
       where_it_is);
}

std::string Drawing::operator()(const FigureRequest& request) const {
  ProgramResult drawn = run(program_, {}, to_bytes(request), limit, after_a_crash);
  switch (drawn.exit_code) {
    case exit_done:
      return std::move(drawn.output);
    case exit_usage:
      throw InputError(text(drawn.errors));
    case exit_limit:
      throw LimitError(text(drawn.errors));
    default:
      fail(fmt::format("{} failed with exit code {}: {}", program_, drawn.exit_code, text(drawn.errors)),
           after_a_crash);
  }
}

}  // namespace slant::cli
