// Dispatch: prints help or version, or finds and starts the command that argv names.
#include "launch.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/message.hpp"
#include "base/shortage.hpp"
#include "base/unicode.hpp"
#include "base/version.hpp"
#include "commands.hpp"
#include "exit_code.hpp"
#include "file_guard.hpp"
#include "generate.hpp"
#include "outputs.hpp"
#include "sheet/help.hpp"
#include "sheet/parse.hpp"

namespace slant::cli {
namespace {

constexpr Task computing_result{"computing the result",
                                "fewer groups (--by) or documents (--where) need less"};

// That of the command which stands first.
std::string first_example() {
  Sheet sheet(commands.names().front());
  commands.fill_in(sheet);
  return sheet.example;
}

std::string help_of_all() {
  return fmt::format(
      "slant: {}.\n\nUsage: slant COMMAND [OPTIONS]\n\nCommands:\n{}\n"
      "  slant help COMMAND       explains one, with its options and an example\n"
      "  slant --version          versions of slant, ICU and Unicode\n\n"
      "Example:\n  {}\n",
      what_slant_is, commands_help(commands), first_example());
}

int answer_with(const std::string& text) {
  answer(text);
  return exit_done;
}

int help_with(const std::vector<std::string>& words) {
  if (words.empty() || words[0] == "help") return answer_with(help_of_all());
  const std::string command = commands.command_in(words);
  if (command.empty() && words.size() == 1 && commands.begins_a_command(words[0]))
    return answer_with(
        fmt::format("slant {} has these commands:\n{}", words[0], commands_help(commands, words[0])));
  if (command.empty()) commands.refuse(words);
  Sheet sheet(command);
  commands.fill_in(sheet);
  return answer_with(help_of(sheet));
}

int help_with_everything() {
  std::string text = help_of_all();
  for (const Sheet& sheet : commands.sheets()) text += "\n\n" + help_of(sheet);
  return answer_with(text);
}

bool has(const std::vector<std::string>& words, const char* flag) {
  return std::find(words.begin(), words.end(), flag) != words.end();
}

}  // namespace

int launch(const std::vector<std::string>& words) {
  if (words.empty()) {
    say(fmt::format("slant: {}.\nslant needs a command, as in:\n  {}\nslant help lists them all.\n",
                    what_slant_is, first_example()));
    return exit_usage;
  }
  if (words[0] == "--version") {
    return answer_with(
        fmt::format("slant {} (ICU {}, Unicode {})\n", version(), icu_version(), unicode_version()));
  }
  if (words[0] == "--generate") return generate({words.begin() + 1, words.end()});
  if (words[0] == "--help-all") return help_with_everything();
  if (words[0] == "help") return help_with({words.begin() + 1, words.end()});
  if (words[0] == "-h" || words[0] == "--help") return help_with({});
  const std::string command = commands.command_in(words);
  if (has(words, "-h") || has(words, "--help")) {
    std::vector<std::string> named = words;
    named.erase(
        std::find_if(named.begin(), named.end(), [](const auto& word) { return word.starts_with('-'); }),
        named.end());
    return help_with(named);
  }
  if (command.empty()) commands.refuse(words);

  Sheet sheet(command);
  commands.fill_in(sheet);
  const auto skipped = 1 + std::count(command.begin(), command.end(), ' ');
  const std::vector<std::string> rest(words.begin() + skipped, words.end());
  if (rest.empty() && !sheet.needs.empty()) {
    say(needs_of(sheet));
    return exit_usage;
  }
  parse(sheet, rest, commands);
  if (const Flag* const answering = sheet.answering()) return answering->run_instead();
  guard_files(sheet);
  ready_outputs(sheet);
  const Working computing(computing_result);
  return sheet.run();
}

}  // namespace slant::cli
