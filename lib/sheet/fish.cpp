// Completion for fish: a `complete` a flag.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "sheet/completion.hpp"
#include "sheet/help.hpp"

namespace slant::cli {
namespace {

constexpr const char* fish_head = R"(# Completion of slant, made by: slant --generate fish

function __slant_words -d 'The words before the cursor, without slant'
    set -l words (commandline -opc)
    set -e words[1]
    printf '%s\n' $words
end

function __slant_is_next -d 'Whether the cursor is behind these words, or behind help and them'
    set -l words (__slant_words)
    test "$words[1]" = help; and set -e words[1]
    test "$words" = "$argv"
end

function __slant_at -d 'Whether this is the command, and none of the words behind it was typed'
    set -l words (__slant_words)
    set -l command $words[1]
    switch "$words[1] $words[2]"
        case TWO
            set command "$words[1] $words[2]"
            set -e words[1]
    end
    test "$command" = "$argv[1]"; or return 1
    for word in $words[2..-1]
        contains -- (string replace -r '=.*' '' -- $word) $argv[2..-1]; and return 1
    end
    return 0
end

complete -c slant -f
)";

std::string in_quotes(const std::string& text) {
  std::string doubled;
  for (const char c : text) doubled.append(c == '\\' ? 2 : 1, c);
  return quoted(doubled, "\\'");
}

std::string words_behind(const std::string& words, const std::vector<Word>& offered) {
  std::string text;
  for (const Word& word : offered)
    text += fmt::format("complete -c slant -n '__slant_is_next{}' -a {} -d {}\n", words, in_quotes(word.name),
                        in_quotes(word.meaning));
  return text;
}

std::string values_of(const Flag& flag) {
  switch (offer_of(flag)) {
    case Offer::names:
      return fmt::format(" -x -a '{}'", fmt::join(flag.value.names, " "));
    case Offer::files:
      return " -r -F";
    case Offer::lexicons:
      return " -r -F -a '(slant --generate lexicons 2>/dev/null)'";
    case Offer::nothing:
      break;
  }
  return " -x";
}

// An argument that is one of some names is offered until one of them was typed.
std::string complete(const Sheet& sheet, const Flag& flag) {
  const std::vector<std::string> shut = flag.is_positional() ? flag.value.names : shut_out_by(sheet, flag);
  std::string condition = "__slant_at " + in_quotes(sheet.command());
  for (const std::string& word : shut) condition += " " + word;
  std::string line = "complete -c slant -n " + in_quotes(condition);
  if (flag.is_positional()) {
    const std::string offered = values_of(flag);
    return offered == " -x" ? "" : line + offered.substr(3) + "\n";
  }
  if (!flag.short_name().empty()) line += " -s " + flag.short_name().substr(1);
  line += " -l " + flag.long_name().substr(2) + (flag.is_switch() ? "" : values_of(flag));
  return line + " -d " + in_quotes(help_with_default(flag)) + "\n";
}

}  // namespace

std::string fish_completion(const Sheets& sheets) {
  std::string text = filled(fish_head, {{"TWO", commands_of_two_words(sheets, " ")}});
  text += words_behind("", first_words(sheets));
  for (const Word& flag : bare_flags())
    text += fmt::format("complete -c slant -n __slant_is_next -l {} -d {}\n", flag.name.substr(2),
                        in_quotes(flag.meaning));
  for (const std::string& family : families(sheets))
    text += words_behind(" " + family, second_words(sheets, family));
  for (const Sheet& sheet : sheets) {
    text += "\n# slant " + sheet.command() + "\n";
    for (const Flag& flag : sheet.flags()) text += complete(sheet, flag);
  }
  return text;
}

}  // namespace slant::cli
