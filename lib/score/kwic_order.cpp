// Concordance lines in order of the words around the hit.
#include <algorithm>
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

Key words_by(const KwicLine& line, KwicOrder order) {
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

std::string key_of(const KwicLine& line, KwicOrder order) {
  std::string key;
  // A word ends with two zeros, and a zero in it is followed by one that is not: so bytes compare as lists of words do.
  for (const std::string& word : words_by(line, order)) {
    for (const char c : word) {
      key.push_back(c);
      if (c == '\0') key.push_back('\xFF');
    }
    key.append(2, '\0');
  }
  return key;
}

}  // namespace slant
