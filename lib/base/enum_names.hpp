// The names of an enum's values, as users type and read them: they stand once, beside the enum.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace slant {

// In the order of the values, which count from 0. An enum has names where this is specialised for it:
//   template <>
//   inline constexpr auto enum_names<Rest> = spelled("pooled", "equal");
template <class Enum>
inline constexpr std::array<std::string_view, 0> enum_names{};

template <class Enum>
concept Named = std::is_enum_v<Enum> && !enum_names<Enum>.empty();

template <Named Enum>
constexpr std::string_view name_of(Enum value) {
  return enum_names<Enum>[static_cast<std::size_t>(value)];
}

// Nothing where no value has this name. O(values).
template <Named Enum>
constexpr std::optional<Enum> value_named(std::string_view name) {
  for (std::size_t i = 0; i < enum_names<Enum>.size(); ++i) {
    if (enum_names<Enum>[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

// An enum, or the one inside an optional.
template <class Value>
struct Inside {
  using type = Value;
};
template <class Value>
struct Inside<std::optional<Value>> {
  using type = Value;
};
template <class Value>
using inside_t = typename Inside<Value>::type;

// What such a line says.
template <class... Text>
constexpr auto spelled(const Text&... text) {
  return std::array<std::string_view, sizeof...(Text)>{text...};
}

}  // namespace slant
