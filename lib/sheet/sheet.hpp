// A command as data: what its flags are called, mean, take and set. Parser, help, manifest, man pages,
// completions and the reference are all made from it.
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/setting.hpp"
#include "sheet/flag_value.hpp"

namespace slant::cli {

struct Flag {
  std::string names;        // "-l,--lexicon", "--by"; without a dash: an argument told by its position
  std::string placeholder;  // of its value in the help, "FIELD[,FIELD]"; empty: a switch
  std::string help;         // what it does, in one sentence or two; the default is added to it
  std::string heading;      // of its section in the help; empty: the command's own
  FlagValue value;          // reads what was typed, writes what holds
  std::string by_default;   // what holds where it is not given, in words; empty: nothing to say
  std::string sample;       // what may be typed, other than the default
  bool is_required{false};
  bool is_setting{true};                // can change what comes out, so a manifest names it
  bool is_layout{false};                // but no number, so a foot does not
  bool is_input{false};                 // its value is a file that is read
  bool is_lexicon{false};               // or the name of an installed lexicon
  bool is_output{false};                // or one that is written
  std::string on_terminal;              // and this one where it would be a terminal; empty: the terminal
  std::vector<std::string> excluded;    // long names of flags that cannot stand beside it
  std::vector<std::string> needed;      // and of those that must
  std::vector<std::string> typed;       // its values, as they were typed; of a switch empty ones
  std::vector<std::string> taken_over;  // the same of the run that made an input, in place of those
  std::function<int()> run_instead;     // of a flag that answers by itself

  bool is_switch() const { return placeholder.empty(); }
  bool is_given() const { return !typed.empty(); }
  void take_over(const std::vector<std::string>& values);  // throws InputError where it does not take them
  bool is_positional() const { return !names.starts_with('-'); }
  std::string long_name() const;     // "--lexicon"; of a positional its name
  std::string short_name() const;    // "-l", or empty
  std::string setting_name() const;  // "lexicon"
  std::string default_text() const;  // "3", "outlet", "as the lexicon says"; empty: none
  bool is_changed() const { return value.written() != first_value_; }

  // For the line that adds it.
  Flag& required() { return is_required = true, *this; }
  Flag& no_setting() { return is_setting = false, *this; }
  Flag& layout() { return is_layout = true, *this; }
  Flag& input() { return is_input = true, *this; }
  Flag& lexicon() { return is_lexicon = true, input(); }
  Flag& output() { return is_output = true, is_setting = false, *this; }
  Flag& rather_than_terminal(std::string file) { return on_terminal = std::move(file), *this; }
  Flag& otherwise(std::string words) { return by_default = std::move(words), *this; }
  Flag& such_as(std::string text) { return sample = std::move(text), *this; }
  Flag& without(std::initializer_list<const char*> flags) {
    return excluded.assign(flags.begin(), flags.end()), *this;
  }
  Flag& with(std::initializer_list<const char*> flags) {
    return needed.assign(flags.begin(), flags.end()), *this;
  }
  Flag& within(double least, double most);
  Flag& at_least(double least);
  // Answers by itself: where it is given, nothing else has to be, and this is run in place of the command.
  Flag& instead(std::function<int()> run) { return run_instead = std::move(run), *this; }

 private:
  friend class Sheet;
  std::string first_value_;  // what value.written() gave before anything was read
};

// The names of an enum between bars, where a line has room for them; else NAME, and the help lists them.
std::string placeholder_for(const std::string& names);

class Sheet {
 public:
  explicit Sheet(std::string command) : command_(std::move(command)) {}
  Sheet(const Sheet&) = delete;  // flags and the command point into what it owns
  Sheet& operator=(const Sheet&) = delete;

  std::string summary;  // one line, no full stop
  std::string needs;    // what it does not run without, in words: "a corpus and a lexicon"; empty: nothing
  std::string
      example;  // a command line that runs in the root of the sources; more of them on lines of their own
  std::string notes;               // below the example in the help
  std::function<void()> complete;  // once what was typed is read: takes over what an input says; may be empty
  std::function<int()> run;        // once the flags are read; returns an ExitCode

  const std::string& command() const { return command_; }  // "table", "lexicon check"
  std::deque<Flag>& flags() { return flags_; }
  const std::deque<Flag>& flags() const { return flags_; }
  Flag* find(std::string_view name);  // by its long or short name; nullptr: there is none
  const Flag* find(std::string_view name) const;
  Flag& operator[](std::string_view name);  // that there is
  void remove(std::string_view name);
  bool is_given(std::string_view name) const;
  const Flag* answering() const;  // the flag that was given and answers by itself; nullptr: none was

  // A member of what own() made, set by a flag. The default is what it holds now.
  Flag& add(std::string names, std::string placeholder, FlagValue value, std::string help);
  template <class Member>
  Flag& add(std::string names, Member& member, std::string placeholder, std::string help) {
    return add(std::move(names), std::move(placeholder), value_of(member), std::move(help));
  }
  template <Named Enum>
  Flag& add(std::string names, Enum& member, std::string help) {
    return add(std::move(names), placeholder_for(listed(enum_names<Enum>)), value_of(member),
               std::move(help));
  }
  template <Named Enum>
  Flag& add(std::string names, std::optional<Enum>& member, std::string help) {
    return add(std::move(names), placeholder_for(listed(enum_names<Enum>)), value_of(member),
               std::move(help));
  }
  Flag& add_switch(std::string names, bool& member, std::string help, bool sets = true);

  // Flags added until the next call stand under this heading; empty: the command's own.
  void under(std::string heading) { heading_ = std::move(heading); }

  // What the flags set, for as long as the sheet lives.
  template <class State>
  State& own() {
    auto state = std::make_shared<State>();
    owned_.push_back(state);
    return *state;
  }

 private:
  std::string command_;
  std::string heading_;
  std::deque<Flag> flags_;
  std::vector<std::shared_ptr<void>> owned_;
};

enum class Arguments {
  typed,   // all that was typed
  counted  // what would count the same: of flags that are settings alone, with those that were taken over
};
// What stands behind the command, flag by flag, as it could be typed again.
std::vector<std::string> arguments_of(const Sheet& sheet, Arguments which = Arguments::typed);

// Every flag that is a setting and whose value is no longer its default, in the order of the sheet.
std::vector<Setting> changed_settings(const Sheet& sheet);
// Of these what the foot of a table has room for: neither files that were read nor how the result is laid out.
std::vector<Setting> shown_settings(const Sheet& sheet);

}  // namespace slant::cli
