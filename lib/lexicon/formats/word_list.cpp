// A plain list: a term a line, in one category named after the file, or in those that its headings name. Lines that begin
// with ; are comments, and those with # unless a word follows at once (#metoo is a term).
#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "base/wording.hpp"
#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/readers.hpp"
#include "lexicon/formats/table_headings.hpp"

namespace slant {
namespace {

bool is_comment(std::string_view line) {
  if (line.starts_with(';') || line.starts_with("//")) return true;
  return line.starts_with('#') && (line.size() == 1 || line[1] == '#' || is_blank(line[1]));
}

bool is_quoted(std::string_view line) {
  return line.size() > 1 && line.front() == '"' && line.back() == '"' && line.find('"', 1) == line.size() - 1;
}

// "- regime", "• regime"; `mark` bytes of the mark.
std::size_t bullet(std::string_view line) {
  for (const std::string_view mark : {"- ", "* ", "• ", "– "}) {
    if (line.starts_with(mark)) return mark.size();
  }
  return 0;
}

// "12. regime", "12) regime" as the line of that number.
std::size_t numbering(std::string_view line, std::size_t number) {
  const std::string written = std::to_string(number);
  if (!line.starts_with(written) || line.size() < written.size() + 3) return 0;
  const bool mark = line[written.size()] == '.' || line[written.size()] == ')';
  return mark && is_blank(line[written.size() + 1]) ? written.size() + 2 : 0;
}

// "[anger]", "== anger ==", "anger:" → "anger"; empty: no heading.
std::string_view heading_in(std::string_view line) {
  if (line.starts_with('[') && line.ends_with(']')) return without_blanks(line.substr(1, line.size() - 2));
  if (line.size() > 4 && line.starts_with("==") && line.ends_with("==")) {
    const std::size_t begin = line.find_first_not_of('='), end = line.find_last_not_of('=');
    return begin == std::string_view::npos ? std::string_view()
                                           : without_blanks(line.substr(begin, end + 1 - begin));
  }
  if (line.size() > 1 && line.ends_with(':') && line.find(':') == line.size() - 1)
    return line.substr(0, line.size() - 1);
  return {};
}

// A number behind the last blank, and none before it.
bool split_score(std::string_view line, std::string_view& term, double& score) {
  const std::size_t at = line.find_last_of(" \t");
  if (at == std::string_view::npos || !read_number(line.substr(at + 1), score)) return false;
  term = without_blanks(line.substr(0, at));
  return true;
}

class WordListReader {
 public:
  WordListReader(std::string_view text, DictionaryBuilder& out) : out_(out) {
    const bool column = out.file().ends_with(".csv") || out.file().ends_with(".tsv");
    for (TextLine line : lines_of(text)) {
      line.text = without_blanks(line.text);
      if (line.text.empty() || is_comment(line.text)) continue;
      if (is_quoted(line.text)) line.text = without_blanks(line.text.substr(1, line.text.size() - 2));
      lines_.push_back(line);
    }
    if (lines_.empty() || heading_of(lines_.front().text) != Heading::term) return;
    out.lose(lines_.front().number, lines_.front().text,
             column ? "the name of the column: no entry"
                    : "the name of a column, perhaps: read as a term; in a file named .csv it is none");
    if (column) lines_.erase(lines_.begin());
  }

  void run() {
    if (lines_.empty()) return;
    refuse_others();
    drop_marks();
    const bool headings = !heading_in(lines_.front().text).empty();
    const bool scores = all_scored();
    std::size_t key = Dictionary::root;
    for (const TextLine& line : lines_) {
      const std::string_view heading = headings ? heading_in(line.text) : std::string_view();
      if (!heading.empty()) {
        key = out_.key(Dictionary::root, heading, line.number);
      } else {
        term(line, key, scores);
      }
    }
    if (headings) tell("headings of categories, in brackets, between == or with a colon: no entries");
    if (scores) tell("a number behind each term: read as its weight");
  }

 private:
  // Articles and programs are no lists.
  void refuse_others() const {
    constexpr std::size_t many_words = 12;  // of a line, on average
    std::size_t words = 0;
    for (const TextLine& line : lines_) {
      words += static_cast<std::size_t>(std::count(line.text.begin(), line.text.end(), ' ')) + 1;
      if (line.text.find("(c(\"") != std::string_view::npos ||
          line.text.find("=c(\"") != std::string_view::npos ||
          line.text.find("= c(\"") != std::string_view::npos) {
        out_.refuse(line.number, "a program of R, expected a dictionary",
                    "write it from R: quanteda::as.yaml(dictionary), or a table with write.csv");
      }
    }
    if (words > lines_.size() * many_words) {
      out_.refuse(lines_.front().number,
                  fmt::format("lines of {} words on average, expected a term each", words / lines_.size()),
                  "is it a text? lexicons are given with -l, a corpus without it");
    }
  }

  void drop_marks() {
    std::size_t bullets = 0, numbers = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      bullets += bullet(lines_[i].text) > 0 ? 1 : 0;
      numbers += numbering(lines_[i].text, i + 1) > 0 ? 1 : 0;
    }
    const bool all_bullets = lines_.size() > 1 && bullets == lines_.size();
    const bool all_numbers = lines_.size() > 1 && numbers == lines_.size();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      std::string_view& text = lines_[i].text;
      if (all_bullets) text.remove_prefix(bullet(text));
      if (all_numbers) text.remove_prefix(numbering(text, i + 1));
      text = without_blanks(text);
    }
    if (all_bullets) tell("a mark of a list before each term: left off");
    if (all_numbers) tell("a number before each term: left off");
  }

  bool all_scored() const {
    std::string_view term;
    double score = 0;
    std::size_t scored = 0, several = 0;
    for (const TextLine& line : lines_) {
      if (!split_score(line.text, term, score)) continue;
      ++scored;
      several += split_score(term, term, score) ? 1 : 0;
    }
    const auto are_most = [this](std::size_t lines) {
      return lines > 1 && lines * 100 >= lines_.size() * 95;
    };
    if (are_most(several)) {
      out_.refuse(lines_.front().number,
                  "lines of a term and several numbers, expected a term, or a term and its weight",
                  "make it a table whose columns are parted by tabs and have names");
    }
    return are_most(scored);
  }

  void term(const TextLine& line, std::size_t key, bool scores) {
    std::string_view text = line.text;
    double weight = 1;
    for (const std::string_view mark : {" # ", " // "}) {
      const std::size_t at = text.find(mark);
      if (at == std::string_view::npos) continue;
      out_.lose(line.number, text.substr(at), "a comment behind a term: left off");
      text = without_blanks(text.substr(0, at));
    }
    if (scores) split_score(text, text, weight);
    out_.add(key, text, weight, line.number);
  }

  void tell(std::string reason) {
    out_.lose(lines_.front().number, counted(lines_.size(), "line"), std::move(reason));
  }

  std::vector<TextLine> lines_;
  DictionaryBuilder& out_;
};

}  // namespace

void read_word_list(std::string_view text, DictionaryBuilder& out) {
  WordListReader(text, out).run();
}

}  // namespace slant
