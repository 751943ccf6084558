// Delimiters in the order in which they are tried.
#include "corpus/csv_delimiter.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/ascii.hpp"
#include "corpus/csv_lines.hpp"
#include "corpus/field_map.hpp"

namespace slant {
namespace {

struct DelimiterWords {
  char delimiter;
  bool sure;  // even where no name that is known stands beside it
  std::string_view words;
};

constexpr std::array<DelimiterWords, 5> known_delimiters{{{'\t', true, "tabs"},
                                                          {',', false, "commas"},
                                                          {';', true, "semicolons"},
                                                          {'|', false, "vertical bars"},
                                                          {'^', false, "carets"}}};

}  // namespace

std::optional<char> delimiter_named_by(std::string_view line) {
  line = trimmed(line);
  if (line.size() >= 2 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
  constexpr std::string_view key = "sep=";
  const bool named =
      line.size() >= key.size() &&
      std::equal(key.begin(), key.end(), line.begin(), [](char a, char b) { return a == to_lower_case(b); });
  if (!named) return std::nullopt;
  line.remove_prefix(key.size());
  if (line.empty() || line == "\\t") return '\t';  // the tab itself was trimmed with the line
  if (line.size() > 1 || is_letter_or_digit(line.front()) || line.front() == '"') return std::nullopt;
  return line.front();
}

bool names_a_field(std::string_view line, char delimiter) {
  if (line.find(delimiter) == std::string_view::npos) return false;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find(delimiter, at), line.size());
    if (names_known_field(trimmed(line.substr(at, end - at), " \"\r"))) return true;
    at = end + 1;
  }
  return false;
}

std::optional<char> delimiter_of(std::string_view line, char expected) {
  const auto stands = [&](char delimiter) { return line.find(delimiter) != std::string_view::npos; };
  if (stands(expected)) return expected;
  for (const DelimiterWords& known : known_delimiters) {
    if (names_a_field(line, known.delimiter)) return known.delimiter;
  }
  for (const DelimiterWords& known : known_delimiters) {
    if (known.sure && stands(known.delimiter)) return known.delimiter;
  }
  return std::nullopt;
}

std::optional<char> delimiter_of_rows(std::string_view lines) {
  constexpr std::size_t least_lines = 3, most_lines = 100;
  for (const DelimiterWords& known : known_delimiters) {
    std::optional<RowShape> shape;
    std::size_t rows = 0;
    for (std::string_view rest = lines; !rest.empty() && rows < most_lines;) {
      const std::size_t size = size_of_line(rest);
      const std::string_view line = trimmed(rest.substr(0, size), "\r\n");
      rest.remove_prefix(size);
      if (line.empty()) continue;
      if (!shape) {
        const auto fields =
            static_cast<std::size_t>(std::count(line.begin(), line.end(), known.delimiter)) + 1;
        shape = {fields, known.delimiter, known.delimiter == '\t'};
      }
      if (shape->fields < 3 || !looks_like_row(line, *shape)) {
        rows = 0;
        break;
      }
      ++rows;
    }
    if (rows >= least_lines || (rows == 2 && known.delimiter == '\t')) return known.delimiter;
  }
  return std::nullopt;
}

std::string_view words_for_delimiter(char delimiter) {
  for (const DelimiterWords& known : known_delimiters) {
    if (known.delimiter == delimiter) return known.words;
  }
  return {};
}

}  // namespace slant
