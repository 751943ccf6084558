// Endings of files and what they mean to everybody; others mean nothing.
#include "output_format.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <unistd.h>

#include "base/ascii.hpp"
#include "base/diagnostic.hpp"

namespace slant::cli {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> formats_of_endings{{{"csv", "csv"},
                                                                                           {"tsv", "tsv"},
                                                                                           {"tab", "tsv"},
                                                                                           {"json", "json"},
                                                                                           {"md", "markdown"},
                                                                                           {"tex", "latex"},
                                                                                           {"html", "html"},
                                                                                           {"htm", "html"},
                                                                                           {"xlsx", "xlsx"}}};

std::string_view format_of(std::string_view path) {
  const std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos || path.find('/', dot) != std::string_view::npos) return {};
  std::string ending(path.substr(dot + 1));
  for (char& c : ending) c = to_lower_case(c);
  for (const auto& [name, format] : formats_of_endings) {
    if (name == ending) return format;
  }
  return {};
}

}  // namespace

void choose_format(Sheet& sheet) {
  Flag* const format = sheet.find("--format");
  Flag* const output = sheet.find("--output");
  if (format == nullptr || output == nullptr) return;
  const bool on_terminal = output->value.written() == "-" && ::isatty(STDOUT_FILENO) == 1;
  if (on_terminal && !output->on_terminal.empty()) output->value.read(output->on_terminal);
  const std::string path = output->value.written();
  const std::string_view meant = path == "-" ? std::string_view() : format_of(path);
  const auto& known = format->value.names;
  if (!meant.empty() && std::find(known.begin(), known.end(), meant) == known.end()) {
    throw InputError(fmt::format("-o {}: slant {} does not write {}", path, sheet.command(), meant),
                     fmt::format("it writes {}", listed(known)));
  }
  if (!meant.empty() && format->is_given() && format->value.written() != meant) {
    throw InputError(
        fmt::format("-o {} ends as {} does, but --format says {}", path, meant, format->value.written()),
        "leave --format out, or name the file otherwise");
  }
  if (!meant.empty() && !format->is_given()) {
    format->value.read(std::string(meant));
    format->typed = {std::string(meant)};
  }
  if (format->value.written() == "xlsx" && on_terminal)
    throw InputError("a workbook is not for a terminal", "-o FILE.xlsx");
}

}  // namespace slant::cli
