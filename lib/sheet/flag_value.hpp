// The value of a flag: text to what a command is told, and back.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/enum_names.hpp"

namespace slant::cli {

struct FlagValue {
  std::function<void(const std::string& text)>
      read;                              // once for each time the flag is typed; throws InputError
  std::function<std::string()> written;  // as it could be typed; empty: nothing was said
  std::vector<std::string> names{};      // one of these, where it takes one of a few
  // Of a number; infinite: no bound.
  double least{-std::numeric_limits<double>::infinity()}, most{std::numeric_limits<double>::infinity()};
  bool is_number{false};
  bool takes_many{false};  // may be typed several times
};

// "0.5 to 0.9999", "at least 1"; empty: no bounds.
std::string range_of(const FlagValue& value);

FlagValue value_of(std::string& text);
FlagValue value_of(double& number);
FlagValue value_of(std::uint32_t& number);
FlagValue value_of(std::uint64_t& number);
FlagValue value_of(std::optional<std::uint32_t>& number);
FlagValue value_of(bool& flag, bool sets);
// What is typed replaces the default. `separator` parts several in one text; '\0': each is typed apart.
FlagValue value_of(std::vector<std::string>& list, char separator = ',');
// Some of `names`, with + or commas between them. `everything` is a word for all of them; empty: there is none.
FlagValue some_of(std::vector<std::string> names, const std::string& everything,
                  std::function<void(const std::vector<bool>&)> set, std::function<std::vector<bool>()> held);

// `set` and `held` by the number of the name; nothing held: nothing said.
FlagValue one_of(std::vector<std::string> names, std::function<void(std::size_t)> set,
                 std::function<std::optional<std::size_t>()> held);

template <Named Enum>
std::vector<std::string> names_of() {
  return {enum_names<Enum>.begin(), enum_names<Enum>.end()};
}

template <Named Enum>
FlagValue value_of(Enum& member) {
  return one_of(
      names_of<Enum>(), [&member](std::size_t i) { member = static_cast<Enum>(i); },
      [&member] { return std::optional(static_cast<std::size_t>(member)); });
}

template <Named Enum>
FlagValue value_of(std::optional<Enum>& member) {
  return one_of(
      names_of<Enum>(), [&member](std::size_t i) { member = static_cast<Enum>(i); },
      [&member] { return member ? std::optional(static_cast<std::size_t>(*member)) : std::nullopt; });
}

// "voice|zone", as a placeholder.
template <class Names>
std::string listed(const Names& names) {
  std::string text;
  for (const auto& name : names) text.append(text.empty() ? "" : "|").append(name);
  return text;
}

}  // namespace slant::cli
