// WordStat .cat: an outline by indentation; "WORD (1)" is an entry with its weight, a line without is a category.
#include <fmt/format.h>

#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/readers.hpp"

namespace slant {
namespace {

struct Open {
  std::size_t indentation;
  std::size_t key;
};

// "ABSINTH* (1)" → "ABSINTH*" and 1. False for a line without a number in brackets at its end.
bool split_weight(std::string_view line, std::string_view& term, double& weight) {
  if (!line.ends_with(')')) return false;
  const std::size_t open = line.rfind('(');
  if (open == std::string_view::npos || open == 0) return false;
  if (!read_number(without_blanks(line.substr(open + 1, line.size() - open - 2)), weight)) return false;
  term = without_blanks(line.substr(0, open));
  return !term.empty();
}

}  // namespace

void read_wordstat(std::string_view text, DictionaryBuilder& out) {
  std::vector<Open> open;
  for (const TextLine& line : lines_of(text)) {
    const std::string_view content = without_blanks(line.text);
    if (content.empty()) continue;
    const std::size_t column = indentation(line.text);
    while (!open.empty() && open.back().indentation >= column) open.pop_back();
    const std::size_t parent = open.empty() ? Dictionary::root : open.back().key;
    std::string_view term = content;
    double weight = 1;
    if (content.starts_with('@')) {
      out.lose_entries(line.number, content, "a proximity rule of WordStat: left out");
    } else if (!split_weight(content, term, weight)) {
      open.push_back({column, out.key(parent, content, line.number)});
    } else {
      out.add(parent, term, weight, line.number);
    }
  }
}

}  // namespace slant
