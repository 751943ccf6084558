// Names to what fills in a command's sheet.
#include "sheet/commands.hpp"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/diagnostic.hpp"
#include "base/suggest.hpp"

namespace slant::cli {

const Command* Commands::find(std::string_view name) const {
  const auto at =
      std::find_if(all_.begin(), all_.end(), [name](const Command& one) { return one.name == name; });
  return at == all_.end() ? nullptr : &*at;
}

std::vector<std::string> Commands::names() const {
  std::vector<std::string> names;
  for (const Command& one : all_) names.emplace_back(one.name);
  return names;
}

bool Commands::has(std::string_view name) const {
  return find(name) != nullptr;
}

void Commands::fill_in(Sheet& sheet) const {
  const Command* const command = find(sheet.command());
  assert(command != nullptr);
  command->fill_in(sheet);
}

Sheets Commands::sheets() const {
  Sheets sheets;
  for (const Command& one : all_) one.fill_in(sheets.emplace_back(std::string(one.name)));
  return sheets;
}

std::string Commands::command_in(const std::vector<std::string>& words) const {
  if (words.empty()) return {};
  if (words.size() > 1 && has(words[0] + " " + words[1])) return words[0] + " " + words[1];
  return has(words[0]) ? words[0] : "";
}

bool Commands::begins_a_command(const std::string& word) const {
  return std::any_of(all_.begin(), all_.end(),
                     [&](const Command& one) { return one.name.starts_with(word + " "); });
}

void Commands::refuse(const std::vector<std::string>& words) const {
  std::vector<std::string> known{"help"};
  for (const std::string& name : names()) {
    const std::string first = name.substr(0, name.find(' '));
    if (std::find(known.begin(), known.end(), first) == known.end()) known.push_back(first);
  }
  if (words[0].starts_with('-') && !words[0].starts_with("--v")) {
    throw InputError(fmt::format("'{}' stands before the command", words[0]),
                     "flags stand behind it, as in slant table news.jsonl -l syria.lex -q");
  }
  known.emplace_back("--version");
  if (!begins_a_command(words[0])) {
    throw InputError(fmt::format("there is no command '{}'", words[0]), suggestion(words[0], known));
  }
  known.clear();
  for (const std::string& name : names()) {
    if (name.starts_with(words[0] + " ")) known.push_back(name.substr(words[0].size() + 1));
  }
  if (words.size() > 1 && !words[1].starts_with('-'))
    throw InputError(fmt::format("there is no command '{} {}'", words[0], words[1]),
                     suggestion(words[1], known));
  throw InputError(fmt::format("slant {} needs one of its commands", words[0]),
                   fmt::format("they are {}; slant help {} explains them", fmt::join(known, ", "), words[0]));
}

}  // namespace slant::cli
