// Words for what was passed over; as short for a hundred thousand files as for three.
#include "corpus/passed_over.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/wording.hpp"
#include "corpus/file_type.hpp"
#include "corpus/foreign_format.hpp"

namespace slant {
namespace {

// An ending says what a file is; numbers and long parts behind a full stop are of the name itself.
bool is_ending(std::string_view part) {
  constexpr std::size_t longest = 9;
  return part.size() > 1 && part.size() <= longest &&
         std::all_of(part.begin() + 1, part.end(), is_letter_or_digit<char>) &&
         std::any_of(part.begin() + 1, part.end(), is_letter<char>);
}

}  // namespace

std::string kind_of_name(std::string_view path) {
  std::string ending = extension(path);
  if (!is_ending(ending)) return "other file";
  if (!is_packed_name(path)) return ending;
  const std::string inner = extension(path.substr(0, path.size() - ending.size()));
  return is_ending(inner) ? inner + ending : ending;
}

std::string in_words(const PassedOver& passed_over) {
  constexpr std::size_t most_named = 8;
  std::vector<std::pair<std::string, std::uint64_t>> kinds(passed_over.begin(), passed_over.end());
  std::stable_sort(kinds.begin(), kinds.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string words;
  std::uint64_t others = 0;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const auto& [kind, files] = kinds[i];
    if (i >= most_named) {
      others += files;
      continue;
    }
    words += words.empty() ? "" : ", ";
    words += kind.front() == '.' ? fmt::format("{} {}", with_thousands(files), kind) : counted(files, kind);
  }
  return others > 0 ? fmt::format("{} and {}", words, counted(others, "other")) : words;
}

bool may_hold_texts(const PassedOver& passed_over) {
  return std::any_of(passed_over.begin(), passed_over.end(), [](const auto& kind) {
    return kind.first == "other file" || (kind.first.front() == '.' && !is_foreign_ending(kind.first));
  });
}

}  // namespace slant
