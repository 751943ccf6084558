// CLI11 takes argv apart; what the parts mean is the sheet's.
#include "sheet/parse.hpp"

#include <algorithm>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/diagnostic.hpp"
#include "base/suggest.hpp"

namespace slant::cli {
namespace {

using Wrong = std::vector<Diagnostic>;

void add(Wrong& wrong, std::string message, std::string hint = {}) {
  Diagnostic diagnostic;
  diagnostic.message = std::move(message);
  diagnostic.hint = std::move(hint);
  wrong.push_back(std::move(diagnostic));
}

CLI::Option* option_of(CLI::App& app, const Flag& flag) {
  if (flag.is_switch()) return app.add_flag(flag.names);
  CLI::Option* const option = app.add_option(flag.names);
  if (flag.is_positional() && flag.value.takes_many)
    return option->expected(CLI::detail::expected_max_vector_size);
  return option->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->allow_extra_args(false);
}

// The commands that have a flag of this name.
std::vector<std::string> owners_of(const std::string& name, const Commands& commands) {
  std::vector<std::string> owners;
  for (const Sheet& sheet : commands.sheets()) {
    const Flag* const flag = sheet.find(name);
    if (flag != nullptr && !flag->is_positional()) owners.push_back("slant " + sheet.command());
  }
  return owners;
}

void refuse_flag(const std::string& name, const Sheet& sheet, const Commands& commands, Wrong& wrong) {
  std::vector<std::string> known;
  for (const Flag& flag : sheet.flags()) {
    if (!flag.is_positional()) known.push_back(flag.long_name());
  }
  std::string hint;
  if (const std::vector<std::string> owners = owners_of(name, commands); !owners.empty()) {
    constexpr std::size_t shown = 3;
    hint = fmt::format(
        "it is a flag of {}{}",
        fmt::join(owners.begin(),
                  owners.begin() + static_cast<std::ptrdiff_t>(std::min(shown, owners.size())), ", "),
        owners.size() > shown ? fmt::format(" and {} other commands", owners.size() - shown) : "");
  } else if (!closest(name, known).empty()) {
    hint = suggestion(name, known);
  } else if (const auto longer = std::find_if(known.begin(), known.end(),
                                              [&](const std::string& one) { return one.starts_with(name); });
             longer != known.end() && name.size() > 3) {
    hint = fmt::format("did you mean '{}'?", *longer);
  } else {
    hint = fmt::format("slant help {} lists its flags", sheet.command());
  }
  add(wrong, fmt::format("slant {} has no flag '{}'", sheet.command(), name), std::move(hint));
}

// Words that no flag and no argument took. What follows an unknown flag may be its value: of that nothing is
// said.
void refuse(const std::vector<std::string>& words, const Sheet& sheet, const Commands& commands,
            Wrong& wrong) {
  const auto is_flag = [](const std::string& word) { return word.starts_with('-') && word != "-"; };
  const bool has_flag = std::any_of(words.begin(), words.end(), is_flag);
  for (const std::string& word : words) {
    if (is_flag(word)) refuse_flag(word.substr(0, word.find('=')), sheet, commands, wrong);
    if (!has_flag) {
      add(wrong, fmt::format("slant {} takes no '{}'", sheet.command(), word),
          fmt::format("slant help {} shows what it takes", sheet.command()));
    }
  }
}

void read(Flag& flag, const std::vector<std::string>& texts, Wrong& wrong) {
  if (texts.size() > 1 && !flag.value.takes_many)
    return add(wrong, fmt::format("{} is given {} times", flag.long_name(), texts.size()), "say it once");
  for (const std::string& text : texts) {
    try {
      flag.value.read(text);
    } catch (const InputError& error) {
      for (const Diagnostic& one : error.diagnostics())
        add(wrong,
            one.message.starts_with("--") ? one.message
                                          : fmt::format("{}: {}", flag.long_name(), one.message),
            one.hint);
    }
  }
}

void check_company(const Sheet& sheet, Wrong& wrong) {
  if (sheet.answering() != nullptr) return;
  for (const Flag& flag : sheet.flags()) {
    if (flag.is_required && !flag.is_given() && flag.taken_over.empty())
      add(wrong, fmt::format("{} is missing", flag.is_positional() ? flag.placeholder : flag.long_name()),
          flag.help);
    if (!flag.is_given()) continue;
    for (const std::string& other : flag.excluded) {
      if (sheet.is_given(other))
        add(wrong, fmt::format("{} and {} exclude each other", flag.long_name(), other),
            "leave one of them out");
    }
    for (const std::string& other : flag.needed) {
      if (!sheet.is_given(other)) add(wrong, fmt::format("{} needs {}", flag.long_name(), other));
    }
  }
}

}  // namespace

void parse(Sheet& sheet, const std::vector<std::string>& words, const Commands& commands) {
  CLI::App app;
  app.set_help_flag();  // help is answered before anything is parsed
  app.allow_extras();
  std::vector<std::pair<Flag*, CLI::Option*>> options;
  for (Flag& flag : sheet.flags()) options.emplace_back(&flag, option_of(app, flag));
  Wrong wrong;
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::ParseError& error) {
    for (const auto& [flag, option] : options) {
      const std::string last = words.empty() ? "" : words.back().substr(0, words.back().find('='));
      if (!flag->is_switch() && !last.empty() && option->check_name(last))
        add(wrong, fmt::format("{} needs a value: {}", flag->long_name(), flag->placeholder));
    }
    if (wrong.empty()) add(wrong, error.what());
    throw InputError(std::move(wrong));
  }
  std::vector<std::string> left = app.remaining();
  left.erase(std::remove(left.begin(), left.end(), "--"), left.end());  // behind it no word is a flag
  refuse(left, sheet, commands, wrong);
  for (const auto& [flag, option] : options) {
    if (option->count() == 0) continue;
    flag->typed = flag->is_switch() ? std::vector<std::string>{""} : option->results();
    read(*flag, flag->typed, wrong);
  }
  if (wrong.empty() && sheet.complete) sheet.complete();
  check_company(sheet, wrong);
  if (!wrong.empty()) throw InputError(std::move(wrong));
}

}  // namespace slant::cli
