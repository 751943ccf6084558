// Numbers in sentences, the same in every locale.
#include "report/wording.hpp"

#include <fmt/format.h>

namespace slant {

std::string with_thousands(std::uint64_t number) {
  std::string digits = fmt::format("{}", number);
  for (std::size_t left = digits.size(); left > 3; left -= 3) digits.insert(left - 3, ",");
  return digits;
}

std::string counted(std::uint64_t number, std::string_view singular) {
  return fmt::format("{} {}{}", with_thousands(number), singular, number == 1 ? "" : "s");
}

}  // namespace slant
