// Near spellings found by what they have in common: the folded name, and each name with one letter left out.
#include "corpus/alike_values.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "base/unicode.hpp"
#include "base/wording.hpp"
#include "corpus/folded_words.hpp"

namespace slant {
namespace {

constexpr std::size_t least_letters = 5;  // of a word in which one letter more or less may be a slip

// Without "the" before others.
std::vector<std::string> words_of_name(std::string_view name) {
  std::vector<std::string> words = folded_words(name);
  if (words.size() > 1 && words.front() == "the") words.erase(words.begin());
  return words;
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
  std::string all;
  for (const std::string& word : words) all.append(all.empty() ? "" : between).append(word);
  return all;
}

// Keys that two names share if one letter of one word is added, left out, replaced or swapped with its neighbour.
std::vector<std::string> keys_of_slips(std::vector<std::string> words) {
  std::vector<std::string> keys;
  const bool digits = std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word.find_first_of("0123456789") != std::string::npos;
  });
  if (digits) return keys;
  keys.push_back(joined(words, " "));
  for (std::string& word : words) {
    if (code_points(word) < least_letters) continue;
    const std::string whole = word;
    for (std::size_t at = 0; at < whole.size();) {
      const std::size_t size = point_size(std::string_view(whole).substr(at));
      word = whole.substr(0, at) + whole.substr(at + size);
      keys.push_back(joined(words, " "));
      at += size;
    }
    word = whole;
  }
  return keys;
}

}  // namespace

void AlikeValues::see(std::string_view value) {
  if (last_count_ != nullptr && value == last_) {
    ++*last_count_;
    return;
  }
  if (value.empty()) return;
  auto found = documents_.find(value);
  if (found == documents_.end()) {
    if (documents_.size() == most_values) return;
    found = documents_.emplace(std::string(value), 0).first;
  }
  last_ = value;
  last_count_ = &found->second;
  ++found->second;
}

void AlikeValues::finish(std::vector<Fault>& faults) const {
  std::map<std::string, const std::string*> by_key;
  std::set<std::pair<const std::string*, const std::string*>> told;
  const auto meet = [&](const std::string& key, const std::string& value) {
    const auto [met, fresh] = by_key.emplace(key, &value);
    if (fresh || met->second == &value || !told.insert({met->second, &value}).second) return;
    faults.push_back(
        {"values spelt almost alike",
         {Severity::warning,
          {},
          fmt::format("{} '{}' ({}) and '{}' ({}) are spelt almost alike and are counted apart", field_,
                      *met->second, counted(documents_.find(*met->second)->second, "document"), value,
                      counted(documents_.find(value)->second, "document")),
          fmt::format("if they are one, give both one name: a table with the columns {},name that --join "
                      "reads, and --by name",
                      field_),
          {},
          1}});
  };
  for (const auto& [value, count] : documents_) {
    const std::vector<std::string> words = words_of_name(value);
    if (words.empty()) continue;
    meet("=" + joined(words, ""), value);
    for (const std::string& key : keys_of_slips(words)) meet(key, value);
  }
}

}  // namespace slant
