// Flags found, bounded and compared with their defaults.
#include "sheet/sheet.hpp"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "base/diagnostic.hpp"

namespace slant::cli {

std::string Flag::long_name() const {
  return names.substr(names.rfind(',') + 1);  // of one name all of it
}

std::string Flag::short_name() const {
  return names.find(',') == std::string::npos ? "" : names.substr(0, names.find(','));
}

std::string Flag::setting_name() const {
  const std::string name = long_name();
  return name.substr(std::min(name.find_first_not_of('-'), name.size()));
}

std::string Flag::default_text() const {
  return by_default.empty() && !is_switch() && !is_required ? first_value_ : by_default;
}

Flag& Flag::within(double least, double most) {
  value.least = least;
  value.most = most;
  value.read = [read = std::move(value.read), written = value.written, least, most,
                range = range_of(value)](const std::string& text) {
    read(text);
    const double number = std::stod(written());
    if (number < least || number > most) throw InputError(fmt::format("{} is out of range: {}", text, range));
  };
  return *this;
}

Flag& Flag::at_least(double least) {
  return within(least, std::numeric_limits<double>::infinity());
}

std::string placeholder_for(const std::string& names) {
  constexpr std::size_t room = 50;
  return names.size() <= room ? names : "NAME";
}

Flag& Sheet::add(std::string names, std::string placeholder, FlagValue value, std::string help) {
  assert(find(names) == nullptr);
  Flag& flag = flags_.emplace_back();
  flag.names = std::move(names);
  flag.placeholder = std::move(placeholder);
  flag.help = std::move(help);
  flag.heading = heading_;
  flag.value = std::move(value);
  flag.first_value_ = flag.value.written();
  return flag;
}

Flag& Sheet::add_switch(std::string names, bool& member, std::string help, bool sets) {
  return add(std::move(names), "", value_of(member, sets), std::move(help));
}

const Flag* Sheet::find(std::string_view name) const {
  const auto at = std::find_if(flags_.begin(), flags_.end(), [name](const Flag& flag) {
    return flag.long_name() == name || (!flag.short_name().empty() && flag.short_name() == name);
  });
  return at == flags_.end() ? nullptr : &*at;
}

Flag* Sheet::find(std::string_view name) {
  return const_cast<Flag*>(std::as_const(*this).find(name));
}

Flag& Sheet::operator[](std::string_view name) {
  Flag* const flag = find(name);
  assert(flag != nullptr);
  return *flag;
}

void Sheet::remove(std::string_view name) {
  const auto at = std::find_if(flags_.begin(), flags_.end(),
                               [name](const Flag& flag) { return flag.long_name() == name; });
  assert(at != flags_.end());
  flags_.erase(at);
}

bool Sheet::is_given(std::string_view name) const {
  const Flag* const flag = find(name);
  return flag != nullptr && flag->is_given();
}

const Flag* Sheet::answering() const {
  const auto at = std::find_if(flags_.begin(), flags_.end(),
                               [](const Flag& flag) { return flag.run_instead && flag.is_given(); });
  return at == flags_.end() ? nullptr : &*at;
}

void Flag::take_over(const std::vector<std::string>& values) {
  for (const std::string& one : values) value.read(one);
  taken_over = values;
}

std::vector<std::string> arguments_of(const Sheet& sheet, Arguments which) {
  std::vector<std::string> arguments;
  const bool counted = which == Arguments::counted;
  for (const Flag& flag : sheet.flags()) {
    if (counted && !flag.is_setting) continue;
    for (const std::string& text : counted && !flag.taken_over.empty() ? flag.taken_over : flag.typed) {
      if (flag.is_positional()) {
        arguments.push_back(text);
      } else if (flag.is_switch()) {
        arguments.push_back(flag.long_name());
      } else if (text.empty() || text.starts_with('-')) {
        arguments.push_back(flag.long_name() + "=" + text);
      } else {
        arguments.push_back(flag.long_name());
        arguments.push_back(text);
      }
    }
  }
  return arguments;
}

namespace {

template <class Wanted>
std::vector<Setting> changed(const Sheet& sheet, const Wanted& is_wanted) {
  std::vector<Setting> settings;
  for (const Flag& flag : sheet.flags()) {
    if (flag.is_setting && is_wanted(flag) && flag.is_changed())
      settings.push_back({flag.setting_name(), flag.value.written()});
  }
  return settings;
}

}  // namespace

std::vector<Setting> changed_settings(const Sheet& sheet) {
  return changed(sheet, [](const Flag&) { return true; });
}

std::vector<Setting> shown_settings(const Sheet& sheet) {
  return changed(sheet, [](const Flag& flag) { return !flag.is_input && !flag.is_layout; });
}

}  // namespace slant::cli
