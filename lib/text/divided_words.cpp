// The words of a document, counted where one of them may be divided.
#include "text/divided_words.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "text/line_ends.hpp"

namespace slant {

void find_divisions(std::string_view text, const std::vector<std::uint32_t>& suspects, const Words& words,
                    std::vector<Division>& out) {
  out.clear();
  for (const std::uint32_t at : suspects) {
    if (text[at] != '-' && text[at] != '\xE2') continue;
    const std::size_t size = possible_division(text, at);
    if (size == 0) continue;
    const std::uint32_t end = at + static_cast<std::uint32_t>(size);
    const std::uint32_t right = words.first_from(end);
    if (right == 0 || right == words.size()) continue;
    if (words.bytes(right).begin == end && words.bytes(right - 1).end == at)
      out.push_back({{at, end}, right - 1, right});
  }
}

void keep_divided(const KnowsWord& knows, DividedField title, DividedField text) {
  if (title.divisions.empty() && text.divisions.empty()) return;
  std::unordered_map<std::string_view, std::uint32_t> elsewhere;
  const DividedField* const fields[] = {&title, &text};
  for (const DividedField* field : fields) {
    for (std::uint32_t i = 0; i < field->words.size(); ++i) ++elsewhere[field->words.folded(i)];
  }
  for (const DividedField* field : fields) {
    for (const Division& division : field->divisions) --elsewhere[field->words.folded(division.right)];
  }
  const auto is_known = [&](std::string_view word) {
    const auto at = elsewhere.find(word);
    return (at != elsewhere.end() && at->second > 0) || (knows && knows(word));
  };
  std::string joined;
  for (const DividedField* field : fields) {
    std::erase_if(field->divisions, [&](const Division& division) {
      const std::string_view right = field->words.folded(division.right);
      joined = field->words.folded(division.left);
      joined += right;
      return !is_known(joined) || is_known(right);
    });
  }
}

}  // namespace slant
