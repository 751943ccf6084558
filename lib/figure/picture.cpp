// rsvg-convert, and what its absence and its failures mean.
#include "figure/picture.hpp"

#include <chrono>
#include <cstdlib>
#include <vector>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/program.hpp"

namespace slant {
namespace {

constexpr const char* converter = "rsvg-convert";
constexpr std::chrono::seconds converter_limit{120};

// What the converter prints when it is given `arguments` and `input`.
std::string converted(const std::vector<std::string>& arguments, const std::string& input) {
  ::setenv("SOURCE_DATE_EPOCH", "0", 0);  // the date of a PDF, so that the same figure has the same bytes
  ProgramResult result = run_program(converter, arguments, input, converter_limit);
  if (result.exit_code != 0) {
    throw ProgramError(
        std::make_error_code(std::errc::io_error),
        fmt::format("{} failed with exit code {}: {}", converter, result.exit_code, result.errors));
  }
  if (result.output.empty())
    throw ProgramError(std::make_error_code(std::errc::io_error), fmt::format("{} wrote nothing", converter));
  return std::move(result.output);
}

// Asked before a corpus is read for nothing.
void require_converter(const std::string& path) {
  try {
    converted({"--version"}, "");
  } catch (const ProgramError&) {
    throw InputError(path + ": only " + converter + " makes PDF and PNG, which is not at hand",
                     "install it (Debian: librsvg2-bin), or write an .svg");
  }
}

}  // namespace

Picture picture_named(const std::string& path) {
  if (path == "-" || path.ends_with(".svg")) return Picture::svg;
  if (!path.ends_with(".pdf") && !path.ends_with(".png"))
    throw InputError(path + ": the ending names no kind of picture", "write to an .svg, .pdf or .png");
  require_converter(path);
  return path.ends_with(".pdf") ? Picture::pdf : Picture::png;
}

std::string picture_of(const std::string& svg, Picture picture) {
  switch (picture) {
    case Picture::pdf:
      return converted({"--format", "pdf"}, svg);
    case Picture::png:
      return converted({"--format", "png", "--dpi-x", "600", "--dpi-y", "600", "--background-color", "white"},
                       svg);
    case Picture::svg:
      break;
  }
  return svg;
}

}  // namespace slant
