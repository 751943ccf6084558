// argv put together again.
#include "command_line.hpp"

#include <string_view>

namespace slant::cli {
namespace {

std::string& remembered() {
  static std::string line;
  return line;
}

std::string quoted(std::string_view word) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=,+@%";
  if (!word.empty() && word.find_first_not_of(plain) == std::string_view::npos) return std::string(word);
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? "'\\''" : std::string(1, c);
  return text + "'";
}

}  // namespace

void remember_command_line(int argc, char** argv) {
  std::string line = "slant";
  for (int i = 1; i < argc; ++i) line += " " + quoted(argv[i]);
  remembered() = std::move(line);
}

const std::string& command_line() {
  return remembered();
}

}  // namespace slant::cli
