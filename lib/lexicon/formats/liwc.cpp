// LIWC .dic: between two lines of % the categories, "code name", tabs in front of those below another; then
// the terms, each with the codes of its categories.
#include <charconv>
#include <optional>
#include <unordered_map>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/readers.hpp"

namespace slant {
namespace {

// 01 and 1 are one code.
std::string_view without_padding(std::string_view code) {
  while (code.size() > 1 && code.front() == '0') code.remove_prefix(1);
  return code;
}

std::size_t tabs_before(std::string_view line) {
  std::size_t count = 0;
  while (count < line.size() && line[count] == '\t') ++count;
  return count;
}

struct Term {
  std::string_view text;
  std::string_view codes;  // the rest of the line
};

// At the first tab; without one, before the codes at the end of the line.
Term split_term(std::string_view line) {
  const std::string_view whole = without_blanks(line);
  const std::size_t tab = whole.find('\t');
  if (tab != std::string_view::npos)
    return {without_blanks(whole.substr(0, tab)), without_blanks(whole.substr(tab))};
  std::size_t begin = whole.size();
  for (;;) {
    std::size_t end = begin;
    while (end > 0 && is_blank(whole[end - 1])) --end;
    std::size_t piece = end;
    while (piece > 0 && !is_blank(whole[piece - 1])) --piece;
    if (piece == 0 || !all_digits(whole.substr(piece, end - piece))) break;  // the first piece is the term
    begin = piece;
  }
  return {without_blanks(whole.substr(0, begin)), whole.substr(begin)};
}

class LiwcReader {
 public:
  LiwcReader(std::string_view text, DictionaryBuilder& out) : lines_(lines_of(text)), out_(out) {}

  void run() {
    const std::size_t begin = section(0);
    const std::size_t end = section(begin + 1);
    if (end >= lines_.size()) {
      out_.refuse(
          begin < lines_.size() ? lines_[begin].number : 1,
          begin < lines_.size()
              ? "a LIWC dictionary without the second line of %, expected it after the categories"
              : "a LIWC dictionary without a line of %, expected the categories between two of them",
          "the file begins: a line %, lines like 1<tab>posemo, a line %, then lines like happy<tab>1");
    }
    for (std::size_t i = 0; i < begin; ++i) stray(lines_[i], "a line before the categories");
    for (std::size_t i = begin + 1; i < end; ++i) category(lines_[i]);
    for (std::size_t i = end + 1; i < lines_.size(); ++i) term(lines_[i]);
  }

 private:
  // The line of % at or after `from`.
  std::size_t section(std::size_t from) const {
    while (from < lines_.size() && without_blanks(lines_[from].text) != "%") ++from;
    return from;
  }

  void stray(const TextLine& line, const char* reason) {
    if (!without_blanks(line.text).empty()) out_.lose(line.number, line.text, reason);
  }

  void category(const TextLine& line) {
    std::string_view name = without_blanks(line.text);
    if (name.empty()) return;
    std::size_t digits = 0;
    while (digits < name.size() && is_digit(name[digits])) ++digits;
    const bool coded = digits > 0 && (digits == name.size() || is_blank(name[digits]));
    const std::string_view code = without_padding(name.substr(0, coded ? digits : 0));
    if (coded) name = without_blanks(name.substr(digits));
    if (name.empty()) name = code;
    std::string_view description;  // LIWC 2015: "posemo (Positive Emotions)"
    if (const std::size_t open = name.find(" ("); open != std::string_view::npos && name.ends_with(')')) {
      description = name.substr(open + 2, name.size() - open - 3);
      name = without_blanks(name.substr(0, open));
    }
    const std::size_t depth = std::min(tabs_before(line.text), path_.size());
    path_.resize(depth);
    const std::size_t key = out_.key(depth == 0 ? Dictionary::root : path_.back(), name, line.number);
    path_.push_back(key);
    out_.describe(key, description, line.number);
    if (coded && !codes_.try_emplace(code, key).second) {
      out_.lose(line.number, line.text, "a second category with a code given before: no term can name it");
    }
  }

  void term(const TextLine& line) {
    const Term read = split_term(line.text);
    if (read.text.empty()) return;
    if (read.codes.find("<of>") != std::string_view::npos) {
      out_.lose_entries(line.number, line.text,
                        "a category that depends on a word before (<of>): the term is left out");
      return;
    }
    if (read.codes.empty()) {
      out_.lose_entries(line.number, line.text, "a term without a category code: left out");
      return;
    }
    std::string_view rest = read.codes;
    while (!(rest = without_blanks(rest)).empty()) {
      const std::string_view code = next_code(rest);
      rest.remove_prefix(code.size());
      add(read.text, code, line);
    }
  }

  // Up to a blank outside brackets.
  static std::string_view next_code(std::string_view text) {
    std::size_t end = 0;
    bool inside = false;
    for (; end < text.size() && (inside || !is_blank(text[end])); ++end) {
      if (text[end] == '(') inside = true;
      if (text[end] == ')') inside = false;
    }
    return text.substr(0, end);
  }

  // (02 134)125/464: 125 if the next word is in 02 or 134, else 464. (02 134)126: 126 on the same condition.
  void add(std::string_view term, std::string_view written, const TextLine& line) {
    std::string_view code = written;
    if (code.starts_with('(')) {
      const std::size_t close = code.find(')');
      code.remove_prefix(close == std::string_view::npos ? code.size() : close + 1);
      if (!all_digits(code)) {
        out_.lose_entries(line.number, fmt::format("{} {}", term, written),
                          "one of two categories, as the next word is: neither is taken");
        return;
      }
      out_.lose(line.number, fmt::format("{} {}", term, written),
                "a category that depends on the next word: it is taken always");
    }
    const auto found = all_digits(code) ? codes_.find(without_padding(code)) : codes_.end();
    if (found == codes_.end()) {
      out_.lose_entries(line.number, fmt::format("{} {}", term, written),
                        "a category code that no line between the two of % gives: the term is not in it");
      return;
    }
    out_.add(found->second, term, 1, line.number);
  }

  std::vector<TextLine> lines_;
  DictionaryBuilder& out_;
  std::vector<std::size_t> path_;  // keys of the categories that the next may stand below
  std::unordered_map<std::string_view, std::size_t> codes_;
};

}  // namespace

void read_liwc(std::string_view text, DictionaryBuilder& out) {
  LiwcReader(text, out).run();
}

}  // namespace slant
