// The table of all commands: each name with the function that fills its sheet.
#include "commands.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <string_view>

namespace slant::cli {
namespace {

struct Named {
  std::string_view name;
  void (*fill_in)(Sheet&);
};

constexpr std::array commands{Named{"table", add_table},
                              Named{"count", add_count},
                              Named{"kwic", add_kwic},
                              Named{"profile", add_profile},
                              Named{"axis", add_axis},
                              Named{"map", add_map},
                              Named{"compare", add_compare},
                              Named{"distance", add_distance},
                              Named{"partisanship", add_partisanship},
                              Named{"cluster", add_cluster},
                              Named{"scale", add_scale},
                              Named{"report", add_report},
                              Named{"plot", add_plot},
                              Named{"inspect", add_inspect},
                              Named{"bench", add_bench},
                              Named{"rerun", add_rerun},
                              Named{"lexicon list", add_lexicon_list},
                              Named{"lexicon check", add_lexicon_check},
                              Named{"lexicon test", add_lexicon_test},
                              Named{"lexicon show", add_lexicon_show},
                              Named{"lexicon convert", add_lexicon_convert},
                              Named{"lexicon explain", add_lexicon_explain},
                              Named{"lexicon sample", add_lexicon_sample},
                              Named{"lexicon score", add_lexicon_score},
                              Named{"validate", add_validate_spans},
                              Named{"validate quotes", add_validate_quotes}};

const Named* find(std::string_view name) {
  const auto* const at =
      std::find_if(commands.begin(), commands.end(), [name](const Named& one) { return one.name == name; });
  return at == commands.end() ? nullptr : at;
}

}  // namespace

const std::vector<std::string>& command_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const Named& one : commands) all.emplace_back(one.name);
    return all;
  }();
  return names;
}

void fill_in(Sheet& sheet) {
  const Named* const command = find(sheet.command());
  assert(command != nullptr);
  command->fill_in(sheet);
}

std::string command_in(const std::vector<std::string>& words) {
  if (words.empty()) return {};
  if (words.size() > 1 && find(words[0] + " " + words[1]) != nullptr) return words[0] + " " + words[1];
  return find(words[0]) != nullptr ? words[0] : "";
}

bool begins_a_command(const std::string& word) {
  return std::any_of(commands.begin(), commands.end(),
                     [&](const Named& one) { return one.name.starts_with(word + " "); });
}

void fill_in_all(std::deque<Sheet>& sheets) {
  for (const std::string& name : command_names()) fill_in(sheets.emplace_back(name));
}

}  // namespace slant::cli
