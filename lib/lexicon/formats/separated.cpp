// Splits tables with separators into rows and cells.
#include "lexicon/formats/separated.hpp"

#include <algorithm>
#include <map>

#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/table_cells.hpp"

namespace slant {
namespace {

constexpr std::size_t sampled_lines = 1000;  // lines

class Cutter {
 public:
  Cutter(std::string_view text, char separator, bool quotes, const DictionaryBuilder& out)
      : text_(text), separator_(separator), quotes_(quotes), out_(out) {}

  bool next(SeparatedRow& row) {
    row.cells.clear();
    row.line = line_;
    if (at_ >= text_.size()) return false;
    for (;;) {
      row.cells.push_back(cell());
      if (at_ >= text_.size()) return true;
      const char c = text_[at_++];
      if (c == separator_) continue;
      if (c == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
      ++line_;
      return true;
    }
  }

 private:
  bool ends(char c) const { return c == separator_ || c == '\r' || c == '\n'; }

  std::string cell() {
    if (quotes_ && at_ < text_.size() && text_[at_] == '"') return quoted();
    const std::size_t begin = at_;
    while (at_ < text_.size() && !ends(text_[at_])) ++at_;
    const std::string_view read = without_blanks(text_.substr(begin, at_ - begin));
    return says_nothing(read) ? std::string() : std::string(read);
  }

  std::string quoted() {
    const std::uint32_t begun = line_;
    std::string read;
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] == '"') {
        if (at_ + 1 >= text_.size() || text_[at_ + 1] != '"') break;
        ++at_;
      }
      if (text_[at_] == '\n') ++line_;
      read += text_[at_];
    }
    if (at_ >= text_.size()) {
      out_.refuse(begun, "a quotation that is not closed, expected another \" before the end of the file",
                  "close it; a \" inside a quoted cell is written twice");
    }
    ++at_;
    while (at_ < text_.size() && !ends(text_[at_])) read += text_[at_++];
    return std::string(without_blanks(read));
  }

  std::string_view text_;
  char separator_;
  bool quotes_;
  const DictionaryBuilder& out_;
  std::size_t at_{0};
  std::uint32_t line_{1};
};

}  // namespace

std::vector<SeparatedRow> separated_rows(std::string_view text, char separator, bool quotes,
                                         const DictionaryBuilder& out) {
  std::vector<SeparatedRow> rows;
  Cutter cutter(text, separator, quotes, out);
  for (SeparatedRow row; cutter.next(row);) {
    const bool says = std::any_of(row.cells.begin(), row.cells.end(),
                                  [](const std::string& cell) { return !cell.empty(); });
    const std::string& first = row.cells.front();
    const bool semicolon = separator != ';' && first.starts_with(';') && row.cells.size() == 1;
    const bool head = rows.empty() || row.cells.size() == 1;
    const bool comment = semicolon || (head && (first == "#" || first.starts_with("# ")));
    if (says && !comment) rows.push_back(std::move(row));
  }
  return rows;
}

char first_separator(std::string_view text) {
  for (const TextLine& line : lines_of(text.substr(0, std::size_t{1} << 16U))) {
    if (without_blanks(line.text).empty() || line.text.starts_with("# ") || line.text.starts_with(';'))
      continue;
    const std::size_t at = line.text.find_first_of("\t,;|");
    return at == std::string_view::npos ? '\0' : line.text[at];
  }
  return '\0';
}

char find_separator(std::string_view text) {
  char best = 0;
  std::size_t most = 0;
  const std::vector<TextLine> lines = lines_of(text.substr(0, std::size_t{1} << 20U));
  for (const char separator : {'\t', ',', ';', '|'}) {
    std::map<std::ptrdiff_t, std::size_t> by_cells;
    std::size_t said = 0;
    for (const TextLine& line : lines) {
      if (without_blanks(line.text).empty() || line.text.front() == '#' || line.text.front() == ';') continue;
      if (++said > sampled_lines) break;
      ++by_cells[std::count(line.text.begin(), line.text.end(), separator)];
    }
    for (const auto& [separators, count] : by_cells) {
      const bool most_lines = count * 10 >= std::min(said, sampled_lines) * 8;
      if (separators == 0 || !most_lines || count <= most) continue;
      most = count;
      best = separator;
    }
  }
  return best;
}

}  // namespace slant
