// Completion for bash. It needs no bash-completion; with that it is loaded when slant is first completed.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "sheet/completion.hpp"

namespace slant::cli {
namespace {

constexpr const char* bash_head =
    R"(# Completion of slant for bash 4.3 or later, made by: slant --generate bash

# What may stand behind a flag, or in the place of an argument ("rest": all places behind): "switch" nothing,
# "text" what cannot be guessed, "file" a file, "lexicon" one or an installed lexicon, or one of some names.
)";

constexpr const char* bash_walk = R"x(
_slant() {
  # The words before the cursor; --by=outlet, which bash takes apart at the =, is one.
  local -a words=() behind=()
  local word
  for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if ((${#words[@]} > 0)) && [[ $word == = || ${words[-1]} == *= ]]; then
      words[-1]+=$word
    else
      words+=("$word")
    fi
  done
  local current=${words[-1]}
  unset 'words[-1]'

  local help=
  if [[ ${words[0]-} == help ]]; then
    help=1
    words=("${words[@]:1}")
  fi
  if ((${#words[@]} == 0)); then
    local first=FIRST
    [[ $current != -* ]] || first=BARE
    COMPREPLY=($(compgen -W "$first" -- "$current"))
    return
  fi
  ((${#words[@]} > 1)) || behind=($(_slant_second "${words[0]}"))
  [[ ! $help ]] || {
    COMPREPLY=($(compgen -W "${behind[*]}" -- "$current"))
    return
  }

  local command=${words[0]} at=1
  case "${words[0]} ${words[1]-}" in
    TWO)
      command="${words[0]} ${words[1]}" at=2
      ;;
  esac
  local -A takes=() shuts=()
  _slant_takes "$command"
  local waits= place=1 gone=' '
  for word in "${words[@]:at}"; do
    if [[ $waits ]]; then
      waits=
    elif [[ $word == -?* ]]; then
      gone+="${shuts[${word%%=*}]-} "
      case ${takes[$word]-switch} in switch) ;; *) waits=$word ;; esac
    else
      place=$((place + 1))
    fi
  done

  local what
  if [[ $waits ]]; then
    what=${takes[$waits]}
  elif [[ $current == --*=* ]]; then
    what=${takes[${current%%=*}]-}
    current=${current#*=}
  elif [[ $current == -* ]]; then
    what=
    for word in "${!takes[@]}"; do
      [[ $word != --* || $gone == *" $word "* ]] || what+="$word "
    done
  else
    what="${takes[$place]-${takes[rest]-}}"
  fi
  case $what in
    switch | text) ;;
    file | lexicon)
      # Names of files are left to bash, which knows how to quote them; beside other names they are listed here.
      [[ $what == file ]] || behind+=($(slant --generate lexicons 2>/dev/null))
      mapfile -t COMPREPLY < <(compgen -W "${behind[*]}" -- "$current")
      if ((${#COMPREPLY[@]} == 0)); then
        compopt -o default
      else
        compopt -o filenames
        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$current")
      fi
      ;;
    *) COMPREPLY=($(compgen -W "$what ${behind[*]}" -- "$current")) ;;
  esac
}
complete -F _slant slant
)x";

std::string what_stands_behind(const Flag& flag) {
  if (flag.is_switch()) return "switch";
  switch (offer_of(flag)) {
    case Offer::names:
      return fmt::format("{}", fmt::join(flag.value.names, " "));
    case Offer::files:
      return "file";
    case Offer::lexicons:
      return "lexicon";
    case Offer::nothing:
      break;
  }
  return "text";
}

std::string takes_of(const Sheet& sheet) {
  std::string takes, shuts;
  int place = 0;
  for (const Flag& flag : sheet.flags()) {
    const std::string what = quoted(what_stands_behind(flag));
    if (flag.is_positional()) {
      takes += fmt::format(" [{}]={}", flag.value.takes_many ? "rest" : std::to_string(++place), what);
      continue;
    }
    const std::vector<std::string> shut = shut_out_by(sheet, flag);
    for (const std::string& name : names_of(flag)) {
      takes += fmt::format(" [{}]={}", name, what);
      if (!shut.empty()) shuts += fmt::format(" [{}]='{}'", name, fmt::join(shut, " "));
    }
  }
  return fmt::format("    {})\n      takes=({})\n{}      ;;\n", quoted(sheet.command()), takes.substr(1),
                     shuts.empty() ? "" : fmt::format("      shuts=({})\n", shuts.substr(1)));
}

}  // namespace

std::string bash_completion(const Sheets& sheets) {
  std::string text = bash_head;
  text += "_slant_takes() {\n  case \"$1\" in\n";
  for (const Sheet& sheet : sheets) text += takes_of(sheet);
  text += "  esac\n}\n\n_slant_second() {\n  case \"$1\" in\n";
  for (const std::string& family : families(sheets))
    text += fmt::format("    {}) echo {} ;;\n", family, names_in_a_row(second_words(sheets, family)));
  text += "  esac\n}\n";
  return text + filled(bash_walk, {{"FIRST", quoted(names_in_a_row(first_words(sheets)))},
                                   {"BARE", quoted(names_in_a_row(bare_flags()))},
                                   {"TWO", commands_of_two_words(sheets, " | ")}});
}

}  // namespace slant::cli
