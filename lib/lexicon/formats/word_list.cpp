// A plain list: a term a line, in one category named after the file. Lines that begin with ; are comments,
// and those with # unless a word follows at once (#metoo is a term).
#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/readers.hpp"

namespace slant {
namespace {

bool is_comment(std::string_view line) {
  if (line.starts_with(';') || line.starts_with("//")) return true;
  return line.starts_with('#') && (line.size() == 1 || line[1] == '#' || is_blank(line[1]));
}

}  // namespace

void read_word_list(std::string_view text, DictionaryBuilder& out) {
  for (const TextLine& line : lines_of(text)) {
    const std::string_view content = without_blanks(line.text);
    if (!content.empty() && !is_comment(content)) out.add(Dictionary::root, content, 1, line.number);
  }
}

}  // namespace slant
