// Concordance lines in order of the words around the hit.
#include <algorithm>
#include <numeric>
#include <string>
#include <string_view>

#include "base/unicode.hpp"
#include "count/count_table.hpp"
#include "score/listed_hit.hpp"

namespace slant {
namespace {

using Key = std::vector<std::string>;

constexpr std::string_view punctuation[] = {"!", "\"", "'", "(", ")", ",", "-",  ".",  "/",  ":",  ";", "?",
                                            "[", "]",  "“", "”", "„", "‘", "’",  "‚",  "«",  "»",  "‹", "›",
                                            "–", "—",  "…", "،", "؛", "؟", "。", "，", "、", "「", "」"};

std::string_view bare(std::string_view word) {
  for (bool again = true; again && !word.empty();) {
    again = false;
    for (const std::string_view mark : punctuation) {
      if (word.substr(0, mark.size()) == mark) {
        word.remove_prefix(mark.size());
        again = true;
      }
      if (word.size() >= mark.size() && word.substr(word.size() - mark.size()) == mark) {
        word.remove_suffix(mark.size());
        again = true;
      }
    }
  }
  return word;
}

Key words_of(std::string_view text) {
  Key words;
  const std::string folded = fold_case(text);
  for (std::string_view rest = folded; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view word = bare(rest.substr(0, end));
    if (!word.empty()) words.emplace_back(word);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return words;
}

Key key_of(const KwicLine& line, KwicOrder order) {
  Key key;
  if (order == KwicOrder::left) {
    key = words_of(line.left);
    std::reverse(key.begin(), key.end());
  } else if (order == KwicOrder::right) {
    key = words_of(line.right);
  } else if (order == KwicOrder::group) {
    for (const std::string& label : line.labels) {
      const bool is_missing = label.empty() || label == missing_label;
      key.push_back(is_missing ? "2" : "1" + label);
    }
  }
  return key;
}

}  // namespace

void sort(std::vector<KwicLine>& lines, KwicOrder order) {
  if (order == KwicOrder::input) return;
  std::vector<Key> keys;
  keys.reserve(lines.size());
  for (const KwicLine& line : lines) keys.push_back(key_of(line, order));
  std::vector<std::size_t> places(lines.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
  std::vector<KwicLine> sorted;
  sorted.reserve(lines.size());
  for (const std::size_t place : places) sorted.push_back(std::move(lines[place]));
  lines = std::move(sorted);
}

}  // namespace slant
