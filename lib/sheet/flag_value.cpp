// Texts to numbers, names and lists.
#include "sheet/flag_value.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "base/diagnostic.hpp"
#include "base/suggest.hpp"

namespace slant::cli {
namespace {

template <class Number>
Number number_of(const std::string& text, const char* kind) {
  Number number{};
  const char* const end = text.data() + text.size();
  const auto [at, error] = std::from_chars(text.data(), end, number);
  if (error == std::errc::result_out_of_range) throw InputError(fmt::format("{} is too large", text));
  if (error != std::errc() || at != end) throw InputError(fmt::format("'{}' is not {}", text, kind));
  return number;
}

constexpr const char* whole = "a whole number from 0 on";

template <class Number>
FlagValue whole_number(Number& number) {
  FlagValue value{[&number](const std::string& text) { number = number_of<Number>(text, whole); },
                  [&number] { return fmt::format("{}", number); }};
  value.is_number = true;
  return value;
}

// Pieces between any of `separators`.
std::vector<std::string> parted(const std::string& text, const char* separators) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::size_t index_of(const std::string& name, const std::vector<std::string>& names) {
  const auto at = std::find(names.begin(), names.end(), name);
  if (at == names.end())
    throw InputError(fmt::format("'{}' is none of {}", name, listed(names)),
                     closest(name, names).empty() ? "" : suggestion(name, names));
  return static_cast<std::size_t>(at - names.begin());
}

}  // namespace

std::string range_of(const FlagValue& value) {
  if (std::isinf(value.least)) return {};
  return std::isinf(value.most) ? fmt::format("at least {}", value.least)
                                : fmt::format("{} to {}", value.least, value.most);
}

FlagValue value_of(std::string& text) {
  return {[&text](const std::string& typed) { text = typed; }, [&text] { return text; }};
}

FlagValue value_of(double& number) {
  FlagValue value{[&number](const std::string& text) {
                    const double read = number_of<double>(text, "a number");
                    if (!std::isfinite(read)) throw InputError(fmt::format("'{}' is not a number", text));
                    number = read;
                  },
                  [&number] { return fmt::format("{}", number); }};
  value.is_number = true;
  return value;
}

FlagValue value_of(std::uint32_t& number) {
  return whole_number(number);
}

FlagValue value_of(std::uint64_t& number) {
  return whole_number(number);
}

FlagValue value_of(std::optional<std::uint32_t>& number) {
  FlagValue value{[&number](const std::string& text) { number = number_of<std::uint32_t>(text, whole); },
                  [&number] { return number ? fmt::format("{}", *number) : std::string(); }};
  value.is_number = true;
  return value;
}

FlagValue value_of(bool& flag, bool sets) {
  return {[&flag, sets](const std::string&) { flag = sets; },
          [&flag, sets] { return std::string(flag == sets ? "yes" : ""); }};
}

FlagValue value_of(std::vector<std::string>& list, char separator) {
  FlagValue value{[&list, separator, replaces = true](const std::string& text) mutable {
                    if (replaces) list.clear();
                    replaces = false;
                    if (separator == '\0') return list.push_back(text);
                    for (std::string& part : parted(text, std::string(1, separator).c_str()))
                      list.push_back(std::move(part));
                  },
                  [&list, separator] {
                    std::string text;
                    for (const std::string& one : list)
                      text += (text.empty() ? "" : std::string(1, separator == '\0' ? ' ' : separator)) + one;
                    return text;
                  }};
  value.takes_many = true;
  return value;
}

FlagValue one_of(std::vector<std::string> names, std::function<void(std::size_t)> set,
                 std::function<std::optional<std::size_t>()> held) {
  FlagValue value;
  value.read = [names, set = std::move(set)](const std::string& text) { set(index_of(text, names)); };
  value.written = [names, held = std::move(held)] {
    const std::optional<std::size_t> at = held();
    return at ? names[*at] : std::string();
  };
  value.names = std::move(names);
  return value;
}

FlagValue some_of(std::vector<std::string> names, const std::string& everything,
                  std::function<void(const std::vector<bool>&)> set,
                  std::function<std::vector<bool>()> held) {
  FlagValue value;
  value.read = [names, everything, set = std::move(set)](const std::string& text) {
    const bool is_all = !everything.empty() && text == everything;
    std::vector<bool> named(names.size(), is_all);
    if (!is_all) {
      for (const std::string& name : parted(text, "+,")) named[index_of(name, names)] = true;
    }
    set(named);
  };
  value.written = [names, everything, held = std::move(held)] {
    const std::vector<bool> now = held();
    if (!everything.empty() && std::find(now.begin(), now.end(), false) == now.end()) return everything;
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (now[i]) text += (text.empty() ? "" : "+") + names[i];
    }
    return text;
  };
  value.names = std::move(names);
  return value;
}

}  // namespace slant::cli
