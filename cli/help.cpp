// Help texts made from sheets: usage, flags with their defaults, example; wrapped at 80 columns.
#include "help.hpp"

#include <algorithm>
#include <deque>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/unicode.hpp"
#include "commands.hpp"
#include "table/align.hpp"

namespace slant::cli {
namespace {

constexpr std::size_t column = 26;  // where the text of a flag begins

// A name and what it means, side by side where the name is short enough.
std::string entry(const std::string& name, const std::string& text) {
  const std::size_t width = display_width(name) + 2;
  const std::string gap =
      width + 2 > column ? "\n" + std::string(column, ' ') : std::string(column - width, ' ');
  return "  " + name + gap + wrapped(text, column) + "\n";
}

std::string flags_under(const Sheet& sheet, const std::string& heading) {
  std::string text;
  for (const Flag& flag : sheet.flags()) {
    if (flag.heading == heading && !flag.is_positional())
      text += entry(heading_of(flag), help_with_default(flag));
  }
  return text;
}

// "slant table …" and what belongs below it, two spaces in.
std::string indented(const std::string& text) {
  std::string out = "  ";
  for (const char c : text) out.append(1, c).append(c == '\n' ? "  " : "");
  return out;
}

}  // namespace

Flag help_flag() {
  Flag flag;
  flag.names = "-h,--help";
  flag.help = "Print this help";
  flag.is_setting = false;
  return flag;
}

std::vector<std::string> headings_of(const Sheet& sheet) {
  std::vector<std::string> headings{""};  // the command's own flags first
  for (const Flag& flag : sheet.flags()) {
    if (std::find(headings.begin(), headings.end(), flag.heading) == headings.end())
      headings.push_back(flag.heading);
  }
  return headings;
}

std::string wrapped(const std::string& text, std::size_t indent, std::size_t width) {
  std::string out;
  for (const std::string& line : wrap(text, width - indent, Break::spaces))
    out += (out.empty() ? "" : "\n" + std::string(indent, ' ')) + line;
  return out;
}

std::string heading_of(const Flag& flag) {
  const std::string names =
      flag.short_name().empty() ? flag.long_name() : flag.short_name() + ", " + flag.long_name();
  if (flag.is_positional()) return flag.placeholder + (flag.value.takes_many ? "..." : "");
  return flag.is_switch() ? names : names + " " + flag.placeholder;
}

std::string help_with_default(const Flag& flag) {
  std::string text = flag.help;
  if (flag.placeholder == "NAME" && !flag.value.names.empty())
    text += fmt::format(": {}", fmt::join(flag.value.names, ", "));
  const std::string value = flag.default_text();
  return value.empty() ? text : fmt::format("{} [default: {}]", text, value);
}

std::string usage_of(const Sheet& sheet) {
  std::string text = "slant " + sheet.command();
  for (const Flag& flag : sheet.flags()) {
    if (!flag.is_positional()) continue;
    const std::string name = heading_of(flag);
    text += flag.is_required ? " " + name : " [" + name + "]";
  }
  for (const Flag& flag : sheet.flags()) {
    if (!flag.is_positional() && flag.is_required)
      text += fmt::format(" {} {}", flag.short_name().empty() ? flag.long_name() : flag.short_name(),
                          flag.placeholder);
  }
  return text + " [OPTIONS]";
}

std::string help_of(const Sheet& sheet) {
  std::string text = wrapped(fmt::format("slant {}: {}.", sheet.command(), sheet.summary), 0) + "\n\n";
  text += "Usage: " + wrapped(usage_of(sheet), 7) + "\n";
  std::string arguments;
  for (const Flag& flag : sheet.flags()) {
    if (flag.is_positional()) arguments += entry(heading_of(flag), help_with_default(flag));
  }
  if (!arguments.empty()) text += "\n" + arguments;
  for (const std::string& heading : headings_of(sheet)) {
    std::string flags = flags_under(sheet, heading);
    if (heading.empty()) flags += entry(heading_of(help_flag()), help_flag().help);
    if (!flags.empty()) text += "\n" + (heading.empty() ? "Options" : heading) + ":\n" + flags;
  }
  text += "\nExample:\n" + indented(sheet.example) + "\n";
  if (!sheet.notes.empty()) text += "\n" + sheet.notes + "\n";
  return text;
}

std::string needs_of(const Sheet& sheet) {
  return fmt::format("slant {} needs {}, as in:\n  {}\nslant help {} explains its options.\n",
                     sheet.command(), sheet.needs, sheet.example.substr(0, sheet.example.find('\n')),
                     sheet.command());
}

std::string commands_help(const std::string& word) {
  std::deque<Sheet> sheets;
  fill_in_all(sheets);
  std::string text;
  for (const Sheet& sheet : sheets) {
    if (word.empty() || sheet.command() == word || sheet.command().starts_with(word + " "))
      text += entry(sheet.command(), sheet.summary);
  }
  return text;
}

}  // namespace slant::cli
