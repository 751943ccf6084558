// A plain list: a term a line, in one category named after the file. Lines that begin with ; are comments,
// and those with # unless a word follows at once (#metoo is a term).
#include <utility>

#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/readers.hpp"
#include "lexicon/formats/table_headings.hpp"

namespace slant {
namespace {

// As spreadsheets write the cells of a table of one column.
std::string_view without_quotes(std::string_view cell) {
  const bool quoted = cell.size() > 1 && cell.front() == '"' && cell.back() == '"';
  return quoted ? cell.substr(1, cell.size() - 2) : cell;
}

bool is_comment(std::string_view line) {
  if (line.starts_with(';') || line.starts_with("//")) return true;
  return line.starts_with('#') && (line.size() == 1 || line[1] == '#' || is_blank(line[1]));
}

}  // namespace

void read_word_list(std::string_view text, DictionaryBuilder& out) {
  const bool column = out.file().ends_with(".csv") || out.file().ends_with(".tsv");
  bool first = true;
  for (const TextLine& line : lines_of(text)) {
    std::string_view content = without_blanks(line.text);
    if (column) content = without_quotes(content);
    if (column && !content.empty() && std::exchange(first, false) && heading_of(content) == Heading::term) {
      out.lose(line.number, content, "the name of the column: no entry");
      continue;
    }
    if (!column && heading_of(content) == Heading::term && std::exchange(first, false)) {
      out.lose(line.number, content,
               "the name of a column perhaps: read as a term; in a file named .csv it is none");
    }
    if (!content.empty()) first = false;
    if (!content.empty() && !is_comment(content)) out.add(Dictionary::root, content, 1, line.number);
  }
}

}  // namespace slant
