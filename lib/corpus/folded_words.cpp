// Words by what is a letter.
#include "corpus/folded_words.hpp"

#include <cstddef>

#include "base/ascii.hpp"
#include "base/unicode.hpp"

namespace slant {

std::vector<std::string> folded_words(std::string_view value, std::string_view also) {
  const std::string folded = fold_case(value);
  std::vector<std::string> words;
  bool inside = false;
  for (std::string_view rest = folded; !rest.empty();) {
    const bool single = is_digit(rest.front()) || also.find(rest.front()) != std::string_view::npos;
    const std::size_t size = single ? 1 : letter_size(rest);
    if (size > 0 && !inside) words.emplace_back();
    if (size > 0) words.back().append(rest.substr(0, size));
    inside = size > 0;
    rest.remove_prefix(inside ? size : point_size(rest));
  }
  return words;
}

}  // namespace slant
