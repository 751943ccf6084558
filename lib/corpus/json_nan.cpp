// Words outside strings, told by the quotation marks before them.
#include "corpus/json_nan.hpp"

#include <array>
#include <cstddef>
#include <string_view>

#include "base/ascii.hpp"

namespace slant {
namespace {

constexpr std::array<std::string_view, 3> no_numbers{"NaN", "Infinity", "-Infinity"};

// Of the word that stands here by itself; 0: none of them.
std::size_t no_number_size(std::string_view rest) {
  for (const std::string_view word : no_numbers) {
    if (!rest.starts_with(word)) continue;
    const bool ends = rest.size() == word.size() || !is_letter_or_digit(rest[word.size()]);
    if (ends) return word.size();
  }
  return 0;
}

}  // namespace

bool replace_nan(std::string& json) {
  std::string made;
  std::size_t kept = 0;
  bool inside = false;
  for (std::size_t at = 0; at < json.size(); ++at) {
    if (json[at] == '"') {
      inside = !inside;
    } else if (inside && json[at] == '\\') {
      ++at;
    } else if (!inside && (json[at] == 'N' || json[at] == 'I' || json[at] == '-')) {
      const std::size_t size = no_number_size(std::string_view(json).substr(at));
      if (size == 0) continue;
      made.append(json, kept, at - kept).append("null");
      kept = at + size;
      at = kept - 1;
    }
  }
  if (kept == 0) return false;
  json = made.append(json, kept);
  return true;
}

}  // namespace slant
