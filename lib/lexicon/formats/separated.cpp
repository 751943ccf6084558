// Splits tables with separators into rows and cells.
#include "lexicon/formats/separated.hpp"

#include <algorithm>
#include <map>

#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/table_cells.hpp"

namespace slant {
namespace {

constexpr std::size_t sampled_lines = 1000;  // lines

// What spreadsheets write before a table to say what separates its cells: sep=;
std::string_view separator_line(std::string_view text) {
  const std::size_t end = text.find_first_of("\r\n");
  const std::string_view line = text.substr(0, end);
  const std::string_view plain = line.starts_with('"') && line.ends_with('"') && line.size() > 1
                                     ? line.substr(1, line.size() - 2)
                                     : line;
  return end != std::string_view::npos && plain.size() == 5 && plain.starts_with("sep=") ? line
                                                                                         : std::string_view();
}

class Cutter {
 public:
  Cutter(std::string_view text, char separator, const DictionaryBuilder& out)
      : text_(text), separator_(separator), out_(out) {}

  bool next(SeparatedRow& row) {
    row = {{}, line_, 0};
    if (at_ >= text_.size()) return false;
    for (;;) {
      row.cells.push_back(cell(row));
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

  std::string cell(SeparatedRow& row) {
    if (separator_ != '\t' && at_ < text_.size() && text_[at_] == '"') return quoted();
    const std::size_t begin = at_;
    while (at_ < text_.size() && !ends(text_[at_])) ++at_;
    const std::string_view read = without_blanks(text_.substr(begin, at_ - begin));
    if (says_nothing(read)) {
      ++row.missing;
      return {};
    }
    return separator_ == '\t' ? quoted_whole(read) : std::string(read);
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

  // A " begins a cell in the lists of VADER and means itself there.
  static std::string quoted_whole(std::string_view cell) {
    if (cell.size() < 2 || !cell.starts_with('"') || !cell.ends_with('"')) return std::string(cell);
    std::string read;
    for (std::size_t i = 1; i + 1 < cell.size(); ++i) {
      if (cell[i] == '"' && (i + 2 >= cell.size() || cell[++i] != '"')) return std::string(cell);
      read += cell[i];
    }
    return read;
  }

  std::string_view text_;
  char separator_;
  const DictionaryBuilder& out_;
  std::size_t at_{0};
  std::uint32_t line_{1};
};

bool begins_comment(std::string_view line) {
  return line.starts_with('#') || line.starts_with(';');
}

// Outside quotation marks; those of tables with tabs mean themselves.
std::ptrdiff_t separators_in(std::string_view line, char separator) {
  std::ptrdiff_t count = 0;
  bool quoted = false;
  for (const char c : line) {
    if (c == '"' && separator != '\t') quoted = !quoted;
    count += c == separator && !quoted ? 1 : 0;
  }
  return count;
}

}  // namespace

std::vector<SeparatedRow> separated_rows(std::string_view text, char separator,
                                         const DictionaryBuilder& out) {
  std::vector<SeparatedRow> rows;
  Cutter cutter(text, separator, out);
  SeparatedRow row;
  if (!separator_line(text).empty()) cutter.next(row);
  while (cutter.next(row)) {
    const bool says = std::any_of(row.cells.begin(), row.cells.end(),
                                  [](const std::string& cell) { return !cell.empty(); });
    const std::string& first = row.cells.front();
    const bool alone = std::all_of(row.cells.begin() + 1, row.cells.end(),
                                   [](const std::string& cell) { return cell.empty(); });
    const bool semicolon = separator != ';' && first.starts_with(';') && row.cells.size() == 1;
    const bool comment = semicolon || ((rows.empty() || alone) && (first == "#" || first.starts_with("# ")));
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
  if (const std::string_view said = separator_line(text); !said.empty()) return said[said.find('=') + 1];
  char best = 0;
  std::size_t most = 0;
  const std::vector<TextLine> lines = lines_of(text.substr(0, std::size_t{1} << 20U));
  for (const char separator : {'\t', ',', ';', '|', ' '}) {
    std::map<std::ptrdiff_t, std::size_t> by_cells;
    std::size_t said = 0;
    std::ptrdiff_t first = 0;
    bool all_quoted = true;
    for (const TextLine& line : lines) {
      if (without_blanks(line.text).empty() || begins_comment(line.text)) continue;
      if (++said > sampled_lines) break;
      all_quoted = all_quoted && line.text.starts_with('"');
      const std::ptrdiff_t here = separators_in(line.text, separator);
      if (said == 1) first = here;
      ++by_cells[here];
    }
    if (separator == ' ' && !all_quoted) break;
    for (auto [separators, count] : by_cells) {
      const bool names_less =
          first > 0 && first + 1 == separators;  // R leaves out that of the numbers of rows
      count += names_less ? 1 : 0;
      const bool most_lines = count * 10 >= std::min(said, sampled_lines) * 8;
      if (separators == 0 || !most_lines || count <= most) continue;
      most = count;
      best = separator;
    }
  }
  return best;
}

}  // namespace slant
