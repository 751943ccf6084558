// Completion for zsh: an _arguments a command.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "sheet/completion.hpp"
#include "sheet/help.hpp"

namespace slant::cli {
namespace {

constexpr const char* zsh_head = R"x(#compdef slant
# Completion of slant, made by: slant --generate zsh

_slant_lexicons() {
  local -a names expl
  local ret=1
  names=(${(f)"$(_call_program lexicons slant --generate lexicons 2>/dev/null)"})
  _wanted lexicons expl 'installed lexicon' compadd -a names && ret=0
  _files && ret=0
  return ret
}
)x";

constexpr const char* zsh_walk = R"(
_slant() {
  local curcontext=$curcontext ret=1 context state state_descr line
  typeset -A opt_args
  if [[ $words[2] == help ]] && (( CURRENT > 2 )); then
    case $CURRENT in
      (3) _slant_words first ;;
      (4) _slant_words $words[3] ;;
      (*) return 1 ;;
    esac
    return
  fi
  if (( CURRENT == 2 )); then
    if [[ $words[2] == -* ]]; then _slant_words flags; else _slant_words first; fi
    return
  fi
  (( CURRENT > 3 )) || { _slant_words $words[2] && ret=0 }
  local command=$words[2]
  case "$words[2] $words[3]" in
    (TWO)
      if (( CURRENT > 3 )); then
        command="$words[2] $words[3]"
        shift words
        (( CURRENT-- ))
      fi
      ;;
  esac
  shift words
  (( CURRENT-- ))
  _slant_arguments $command && ret=0
  return ret
}

_slant "$@"
)";

// For the brackets and behind the colons of _arguments.
std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == '[' || c == ']' || c == ':') out += '\\';
    out += c;
  }
  return out;
}

std::string value_spec(const Flag& flag) {
  std::string spec = ":" + escaped(flag.placeholder) + ":";
  switch (offer_of(flag)) {
    case Offer::names:
      return spec + fmt::format("({})", fmt::join(flag.value.names, " "));
    case Offer::files:
      return spec + "_files";
    case Offer::lexicons:
      return spec + "_slant_lexicons";
    case Offer::nothing:
      break;
  }
  return spec + " ";
}

// One for each name; '(…)' in front are the flags that are no longer offered behind this one.
std::string specs_of(const Sheet& sheet, const Flag& flag, int place) {
  if (flag.is_positional())
    return quoted((flag.value.takes_many ? "*" : std::to_string(place)) + value_spec(flag)) + " \\\n";
  std::vector<std::string> out = shut_out_by(sheet, flag);
  const bool repeats = flag.value.takes_many;
  if (!repeats) {
    for (std::string& name : names_of(flag)) out.push_back(std::move(name));
  }
  std::string text;
  for (const std::string& name : names_of(flag)) {
    std::string spec = out.empty() ? "" : fmt::format("({})", fmt::join(out, " "));
    spec += (repeats ? "*" : "") + name;
    if (!flag.is_switch()) spec += name.starts_with("--") ? "=" : "+";
    spec += "[" + escaped(help_with_default(flag)) + "]" + (flag.is_switch() ? "" : value_spec(flag));
    text += (text.empty() ? "" : "        ") + quoted(spec) + " \\\n";
  }
  return text;
}

std::string words_of(const std::vector<Word>& words) {
  std::string text;
  for (const Word& word : words) text += "        " + quoted(word.name + ":" + word.meaning) + "\n";
  return text;
}

std::string case_of(const std::string& name, const std::vector<Word>& words) {
  return fmt::format("    ({})\n      offered=(\n{}      )\n      ;;\n", name, words_of(words));
}

}  // namespace

std::string zsh_completion(const Sheets& sheets) {
  std::string text = zsh_head;
  text += "\n_slant_words() {\n  local -a offered\n  case $1 in\n" + case_of("first", first_words(sheets)) +
          case_of("flags", bare_flags());
  for (const std::string& family : families(sheets)) text += case_of(family, second_words(sheets, family));
  text += "    (*) return 1 ;;\n  esac\n  _describe -t commands 'slant command' offered\n}\n";
  text += "\n_slant_arguments() {\n  case $1 in\n";
  for (const Sheet& sheet : sheets) {
    std::string specs;
    int place = 0;
    for (const Flag& flag : sheet.flags())
      specs += "        " + specs_of(sheet, flag, flag.is_positional() ? ++place : 0);
    text += fmt::format("    ({})\n      _arguments -s -S : \\\n{}      ;;\n", quoted(sheet.command()),
                        specs.substr(0, specs.size() - 3) + "\n");
  }
  text += "    (*) return 1 ;;\n  esac\n}\n";
  return text + filled(zsh_walk, {{"TWO", commands_of_two_words(sheets, "|")}});
}

}  // namespace slant::cli
