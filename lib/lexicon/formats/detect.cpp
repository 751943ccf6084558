// Detects the format of a dictionary from its content, then from its name.
#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

#include "base/unicode.hpp"
#include "lexicon/formats/builder.hpp"
#include "lexicon/formats/import.hpp"
#include "lexicon/formats/lines.hpp"
#include "lexicon/formats/separated.hpp"

namespace slant {
namespace {

constexpr std::size_t looked_at_lines = 2000;

std::string ending_of(std::string_view file) {
  return fold_case(std::filesystem::path(std::string(file)).extension().string());
}

// `lexicon "…"` before anything but comments and other statements that begin so.
bool is_lex(std::string_view content) {
  constexpr std::array<std::string_view, 9> words = {"lexicon", "version", "source", "language", "option",
                                                     "axis",    "let",     "choice", "category"};
  const std::vector<std::string_view> cut = pieces(content);
  return cut.size() > 1 && cut[0] != "category:" &&
         std::find(words.begin(), words.end(), cut[0]) != words.end() &&
         (cut[1].starts_with('"') || cut.size() > 2);
}

// "economy: [market*]" or "economy:"
bool is_yaml(std::string_view content) {
  std::size_t colon = 0;
  if (content.starts_with('"') || content.starts_with('\'')) {
    colon = content.find(content.front(), 1);
    colon = colon == std::string_view::npos ? colon : colon + 1;
  } else {
    colon = content.find(": ");
    if (colon == std::string_view::npos && content.ends_with(':')) colon = content.size() - 1;
  }
  if (colon == std::string_view::npos || colon == 0 || colon >= content.size() || content[colon] != ':')
    return false;
  const std::string_view rest = without_blanks(content.substr(colon + 1));
  return rest.empty() || rest.starts_with('[') || rest.starts_with('#');
}

bool has_weight(std::string_view content) {
  const std::size_t open = content.rfind('(');
  double weight = 0;
  return content.ends_with(')') && open != std::string_view::npos &&
         read_number(without_blanks(content.substr(open + 1, content.size() - open - 2)), weight);
}

struct Seen {
  std::string_view first, second;  // lines that say something and are no comments
  bool indented{false};            // the second, or an item of a list
  std::size_t lines{0}, weighted{0};
};

Seen look_at(std::string_view text) {
  Seen seen;
  for (const TextLine& line : lines_of(text.substr(0, std::size_t{1} << 20U))) {
    const std::string_view content = without_blanks(line.text);
    if (content.empty() || content.starts_with('#') || content.starts_with(';') || content == "---") continue;
    if (seen.lines == 0) seen.first = content;
    if (seen.lines == 1) {
      seen.second = content;
      seen.indented = is_blank(line.text.front()) || content.starts_with("- ") ||
                      content.find(':') != std::string_view::npos;
    }
    seen.weighted += has_weight(content) ? 1 : 0;
    if (++seen.lines == looked_at_lines) break;
  }
  return seen;
}

}  // namespace

std::string_view long_name(DictionaryFormat format) {
  switch (format) {
    case DictionaryFormat::lex:
      return "Slant lexicon (.lex)";
    case DictionaryFormat::liwc:
      return "LIWC dictionary (.dic)";
    case DictionaryFormat::wordstat:
      return "WordStat dictionary (.cat)";
    case DictionaryFormat::yoshikoder:
      return "Yoshikoder or Lexicoder dictionary (XML, .ykd, .lcd)";
    case DictionaryFormat::lexicoder3:
      return "Lexicoder 3 dictionary (.lc3)";
    case DictionaryFormat::yaml:
      return "quanteda dictionary (YAML)";
    case DictionaryFormat::table:
      return "table (CSV, TSV)";
    case DictionaryFormat::subjectivity:
      return "MPQA subjectivity clues (.tff)";
    case DictionaryFormat::words:
      return "list of words";
  }
  return {};
}

DictionaryFormat detect_format(std::string_view text, std::string_view file) {
  const std::string ending = ending_of(file);
  if (ending == ".lex") return DictionaryFormat::lex;
  const Seen seen = look_at(text);
  if (seen.first.starts_with("<?xml") || seen.first.starts_with("<dictionary") ||
      seen.first.starts_with("<!")) {
    return DictionaryFormat::yoshikoder;
  }
  if (seen.first == "%") return DictionaryFormat::liwc;
  if (seen.first.starts_with("type=") && seen.first.find("word1=") != std::string_view::npos) {
    return DictionaryFormat::subjectivity;
  }
  if (seen.weighted * 2 > seen.lines) return DictionaryFormat::wordstat;
  if (seen.first.starts_with('+') && !seen.second.starts_with('+')) return DictionaryFormat::lexicoder3;
  if (is_lex(seen.first)) return DictionaryFormat::lex;
  if (ending == ".dic") return DictionaryFormat::liwc;
  if (ending == ".cat") return DictionaryFormat::wordstat;
  if (ending == ".ykd" || ending == ".lcd") return DictionaryFormat::yoshikoder;
  if (ending == ".lc3") return DictionaryFormat::lexicoder3;
  if (ending == ".yml" || ending == ".yaml" || seen.first.starts_with("{\"") || seen.first == "{" ||
      (is_yaml(seen.first) && (seen.indented || !seen.first.ends_with(':')))) {
    return DictionaryFormat::yaml;
  }
  const bool named_table = (ending == ".csv" || ending == ".tsv") && first_separator(text) != 0;
  return named_table || find_separator(text) != 0 ? DictionaryFormat::table : DictionaryFormat::words;
}

}  // namespace slant
