// Flags found, bounded and compared with their defaults.
#include "sheet/sheet.hpp"

#include <algorithm>
#include <cassert>
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
  value.read = [read = std::move(value.read), written = value.written, least, most](const std::string& text) {
    read(text);
    const double number = std::stod(written());
    constexpr double no_bound = 1e9;  // as good as none
    if (number < least || number > most) {
      const std::string range =
          most < no_bound ? fmt::format("{} to {}", least, most) : fmt::format("at least {}", least);
      throw InputError(fmt::format("{} is out of range: {}", text, range));
    }
  };
  return *this;
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

Flag* Sheet::find(std::string_view name) {
  const auto at = std::find_if(flags_.begin(), flags_.end(), [name](const Flag& flag) {
    return flag.long_name() == name || (!flag.short_name().empty() && flag.short_name() == name);
  });
  return at == flags_.end() ? nullptr : &*at;
}

const Flag* Sheet::find(std::string_view name) const {
  return const_cast<Sheet*>(this)->find(name);
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
  return flag != nullptr && flag->given > 0;
}

std::vector<std::string> arguments_of(const Sheet& sheet, bool all) {
  std::vector<std::string> arguments;
  for (const Flag& flag : sheet.flags()) {
    if (!all && !flag.is_setting) continue;
    for (const std::string& text : flag.typed) {
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

std::vector<Setting> changed_settings(const Sheet& sheet) {
  std::vector<Setting> settings;
  for (const Flag& flag : sheet.flags()) {
    if (flag.is_setting && flag.is_changed()) settings.push_back({flag.setting_name(), flag.value.written()});
  }
  return settings;
}

}  // namespace slant::cli
