// Words quoted as a shell needs it.
#include "sheet/command_line.hpp"

#include <string_view>

namespace slant::cli {
namespace {

std::string as_typed(std::string_view word) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=,+@%";
  if (!word.empty() && word.find_first_not_of(plain) == std::string_view::npos) return std::string(word);
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? "'\\''" : std::string(1, c);
  return text + "'";
}

}  // namespace

std::string command_line(const Sheet& sheet) {
  std::string line = "slant " + sheet.command();
  for (const std::string& word : arguments_of(sheet, Arguments::counted)) line += " " + as_typed(word);
  return line;
}

}  // namespace slant::cli
