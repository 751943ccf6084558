// Marks of exports, line by line.
#include "corpus/export_lines.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "base/ascii.hpp"

namespace slant {
namespace {

// How many lines `holds` is true of, without white space around them.
template <class Holds>
std::size_t lines_where(std::string_view text, Holds holds) {
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    count += holds(trimmed(text.substr(0, end), " \t\r\f")) ? 1U : 0U;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return count;
}

bool begins_line(std::string_view line, std::string_view mark) {
  return line.substr(0, mark.size()) == mark;
}

std::optional<std::uint32_t> take_number(std::string_view& text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

// "3 of 10" in the languages of the interface: of how many; 0 where the text does not begin so.
std::uint32_t take_of_how_many(std::string_view& text) {
  constexpr std::array<std::string_view, 5> words{" of ", " de ", " von ", " di ", " van "};
  if (!take_number(text)) return 0;
  for (const std::string_view word : words) {
    if (!begins_line(text, word)) continue;
    text.remove_prefix(word.size());
    return take_number(text).value_or(0);
  }
  return 0;
}

// "3 of 10 DOCUMENTS", "3 de 10 DOCUMENTS", "Dokument 3 von 10".
bool counts_documents(std::string_view line) {
  for (const std::string_view word : {"Dokument ", "DOKUMENT "}) {
    if (begins_line(line, word)) {
      line.remove_prefix(word.size());
      return take_of_how_many(line) > 1 && line.empty();
    }
  }
  if (line.empty() || !is_digit(line.front()) || take_of_how_many(line) < 2) return false;
  return line == " DOCUMENTS" || line == " DOCUMENTOS" || line == " DOKUMENTEN" || line == " DOCUMENTI";
}

// "Document REUT000020200217eg2h0005x": letters of the source, digits of the date, and some more.
bool is_accession(std::string_view line) {
  constexpr std::string_view mark = "Document ";
  if (!begins_line(line, mark)) return false;
  line.remove_prefix(mark.size());
  return line.size() >= 16 && line.size() <= 40 && is_upper_case(line.front()) &&
         std::all_of(line.begin(), line.end(), is_letter_or_digit<char>) &&
         std::count_if(line.begin(), line.end(), is_digit<char>) >= 8;
}

bool is_tag_line(std::string_view line, std::string_view tag) {
  return line == tag || (begins_line(line, tag) && line.size() > 2 && (line[2] == ' ' || line[2] == '\t'));
}

}  // namespace

bool is_lexis_nexis(std::string_view head) {
  if (lines_where(head, counts_documents) > 0) return true;
  return lines_where(head, [](std::string_view line) { return line == "End of Document"; }) > 1;
}

bool is_factiva(std::string_view head) {
  if (lines_where(head, is_accession) > 1) return true;
  constexpr std::array<std::string_view, 4> tags{"HD", "WC", "PD", "SN"};
  return std::all_of(tags.begin(), tags.end(), [&](std::string_view tag) {
    return lines_where(head, [&](std::string_view line) { return is_tag_line(line, tag); }) > 1;
  });
}

bool is_proquest(std::string_view head) {
  return lines_where(head, [](std::string_view line) { return begins_line(line, "ProQuest document ID"); }) >
         1;
}

bool is_ris(std::string_view head) {
  const auto begins_entry = [](std::string_view line) { return begins_line(line, "TY  - "); };
  return begins_line(trimmed(head), "TY  - ") && lines_where(head, begins_entry) > 1;
}

}  // namespace slant
