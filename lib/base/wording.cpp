// Numbers formatted for sentences: thousands separators, singular and plural; the same in every locale.
#include "base/wording.hpp"

#include <fmt/format.h>

namespace slant {

std::string with_thousands(std::uint64_t number) {
  const fmt::format_int formatted(number);
  const std::string_view digits(formatted.data(), formatted.size());
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += ',';
    text += digits[i];
  }
  return text;
}

std::string counted(std::uint64_t number, std::string_view singular) {
  return fmt::format("{} {}{}", with_thousands(number), singular, number == 1 ? "" : "s");
}

}  // namespace slant
