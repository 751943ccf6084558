// Dispatch: prints help or version, or finds and starts the command that argv names.
#include "launch.hpp"

#include <algorithm>
#include <cstdio>
#include <deque>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/diagnostic.hpp"
#include "base/suggest.hpp"
#include "base/unicode.hpp"
#include "base/version.hpp"
#include "columns.hpp"
#include "commands.hpp"
#include "exit_code.hpp"
#include "generate/generate.hpp"
#include "help.hpp"
#include "parse.hpp"

namespace slant::cli {
namespace {

std::string help_of_all() {
  return fmt::format(
      "slant: {}.\n\nUsage: slant COMMAND [OPTIONS]\n\nCommands:\n{}\n"
      "  slant help COMMAND       explains one, with its options and an example\n"
      "  slant --version          versions of slant, ICU and Unicode\n\n"
      "Example:\n  slant table examples/news.jsonl -l lexicons/syria.lex --by outlet\n",
      what_slant_is, commands_help());
}

int say(const std::string& text) {
  fmt::print("{}", text);
  return exit_done;
}

// "lexicon" alone, or a word that is no command.
[[noreturn]] void refuse(const std::vector<std::string>& words) {
  std::vector<std::string> known{"help"};
  for (const std::string& name : command_names()) {
    const std::string first = name.substr(0, name.find(' '));
    if (std::find(known.begin(), known.end(), first) == known.end()) known.push_back(first);
  }
  if (!begins_a_command(words[0])) {
    throw InputError(fmt::format("there is no command '{}'", words[0]), suggestion(words[0], known));
  }
  known.clear();
  for (const std::string& name : command_names()) {
    if (name.starts_with(words[0] + " ")) known.push_back(name.substr(words[0].size() + 1));
  }
  if (words.size() > 1 && !words[1].starts_with('-'))
    throw InputError(fmt::format("there is no command '{} {}'", words[0], words[1]),
                     suggestion(words[1], known));
  throw InputError(fmt::format("slant {} needs one of its commands", words[0]),
                   fmt::format("they are {}; slant help {} explains them", fmt::join(known, ", "), words[0]));
}

int help_with(const std::vector<std::string>& words) {
  if (words.empty()) return say(help_of_all());
  const std::string command = command_in(words);
  if (command.empty() && words.size() == 1 && begins_a_command(words[0]))
    return say(fmt::format("slant {} has these commands:\n{}", words[0], commands_help(words[0])));
  if (command.empty()) refuse(words);
  Sheet sheet(command);
  fill_in(sheet);
  return say(help_of(sheet));
}

int help_with_everything() {
  std::deque<Sheet> sheets;
  fill_in_all(sheets);
  std::string text = help_of_all();
  for (const Sheet& sheet : sheets) text += "\n\n" + help_of(sheet);
  return say(text);
}

bool has(const std::vector<std::string>& words, const char* flag) {
  return std::find(words.begin(), words.end(), flag) != words.end();
}

}  // namespace

int launch(const std::vector<std::string>& words) {
  if (words.empty()) {
    fmt::print(
        stderr,
        "slant: {}.\nslant needs a command, as in:\n  slant table examples/news.jsonl -l lexicons/syria.lex\n"
        "slant help lists them all.\n",
        what_slant_is);
    return exit_usage;
  }
  if (words[0] == "--version") {
    return say(fmt::format("slant {} (ICU {}, Unicode {})\n", version(), icu_version(), unicode_version()));
  }
  if (words[0] == "--generate") return generate({words.begin() + 1, words.end()});
  if (words[0] == "--help-all") return help_with_everything();
  if (words[0] == "help") return help_with({words.begin() + 1, words.end()});
  if (words[0] == "-h" || words[0] == "--help") return help_with({});
  const std::string command = command_in(words);
  if (has(words, "-h") || has(words, "--help")) return help_with(words);
  if (command.empty()) refuse(words);

  Sheet sheet(command);
  fill_in(sheet);
  const auto skipped = 1 + std::count(command.begin(), command.end(), ' ');
  const std::vector<std::string> rest(words.begin() + skipped, words.end());
  if (rest.empty() && !sheet.needs.empty()) {
    fmt::print(stderr, "{}", needs_of(sheet));
    return exit_usage;
  }
  if (has(rest, "--columns") && sheet.find("--columns") != nullptr) return show_columns(command, rest);
  parse(sheet, rest);
  return sheet.run();
}

}  // namespace slant::cli
