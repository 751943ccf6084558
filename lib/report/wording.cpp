// Numbers in sentences, the same in every locale.
#include "report/wording.hpp"

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

std::string in_words(const SchemaSize& size) {
  const auto many = [](std::size_t number, std::string_view one, std::string_view more) {
    return fmt::format("{} {}", with_thousands(number), number == 1 ? one : more);
  };
  return fmt::format("{}, {}, {}, {}", many(size.choices, "choice", "choices"),
                     many(size.categories, "category", "categories"),
                     many(size.variants, "variant", "variants"), many(size.entries, "entry", "entries"));
}

std::string counted(std::uint64_t number, std::string_view singular) {
  return fmt::format("{} {}{}", with_thousands(number), singular, number == 1 ? "" : "s");
}

}  // namespace slant
