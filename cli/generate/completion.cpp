// Shell completion: commands as words, and the flags that may follow them.
#include "completion.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace slant::cli {
namespace {

std::string first_of(const Sheet& sheet) {
  return sheet.command().substr(0, sheet.command().find(' '));
}
bool is_of_two(const Sheet& sheet) {
  return first_of(sheet) != sheet.command();
}

bool has(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

Offer offer_of(const Flag& flag) {
  if (!flag.value.names.empty()) return Offer::names;
  if (flag.is_lexicon) return Offer::lexicons;
  return flag.is_input || flag.is_output ? Offer::files : Offer::nothing;
}

std::vector<std::string> names_of(const Flag& flag) {
  if (flag.short_name().empty()) return {flag.long_name()};
  return {flag.short_name(), flag.long_name()};
}

std::vector<std::string> shut_out_by(const Sheet& sheet, const Flag& flag) {
  std::vector<std::string> names;
  for (const Flag& other : sheet.flags()) {
    if (has(flag.excluded, other.long_name()) || has(other.excluded, flag.long_name()))
      for (std::string& name : names_of(other)) names.push_back(std::move(name));
  }
  return names;
}

std::vector<Word> first_words(const Sheets& sheets) {
  std::vector<Word> words;
  for (const Sheet& sheet : sheets) {
    const std::string first = first_of(sheet);
    if (std::any_of(words.begin(), words.end(), [&](const Word& word) { return word.name == first; }))
      continue;
    std::vector<std::string> behind;
    for (const Word& word : second_words(sheets, first)) behind.push_back(word.name);
    words.push_back({first, is_of_two(sheet) ? fmt::format("{}", fmt::join(behind, ", ")) : sheet.summary});
  }
  words.push_back({"help", "Explains a command"});
  return words;
}

std::vector<std::string> families(const Sheets& sheets) {
  std::vector<std::string> names;
  for (const Sheet& sheet : sheets) {
    if (is_of_two(sheet) && !has(names, first_of(sheet))) names.push_back(first_of(sheet));
  }
  return names;
}

std::vector<Word> second_words(const Sheets& sheets, const std::string& family) {
  std::vector<Word> words;
  for (const Sheet& sheet : sheets) {
    if (is_of_two(sheet) && first_of(sheet) == family)
      words.push_back({sheet.command().substr(family.size() + 1), sheet.summary});
  }
  return words;
}

std::vector<Word> bare_flags() {
  return {{"--help", "Lists the commands"}, {"--version", "Versions of slant, ICU and Unicode"}};
}

std::string quoted(const std::string& text, const char* quote) {
  std::string out = "'";
  for (const char c : text) out.append(c == '\'' ? quote : std::string(1, c));
  return out + "'";
}

std::string filled(std::string text, const std::vector<Gap>& gaps) {
  for (const Gap& gap : gaps) text.replace(text.find(gap.name), gap.name.size(), gap.with);
  return text;
}

std::string names_in_a_row(const std::vector<Word>& words) {
  std::vector<std::string> names;
  for (const Word& word : words) names.push_back(word.name);
  return fmt::format("{}", fmt::join(names, " "));
}

std::string commands_of_two_words(const Sheets& sheets, const char* between) {
  std::vector<std::string> names;
  for (const Sheet& sheet : sheets) {
    if (is_of_two(sheet)) names.push_back(quoted(sheet.command()));
  }
  return fmt::format("{}", fmt::join(names, between));
}

}  // namespace slant::cli
