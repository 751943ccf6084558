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

std::size_t lines_beginning(std::string_view text, std::string_view mark) {
  return lines_where(text, [mark](std::string_view line) { return begins_line(line, mark); });
}

// "@article{key,".
bool begins_bibtex(std::string_view line) {
  const std::size_t brace = line.find('{');
  return line.size() > 2 && line.front() == '@' && brace != std::string_view::npos && brace > 1 &&
         std::all_of(line.begin() + 1, line.begin() + static_cast<std::ptrdiff_t>(brace),
                     is_letter_or_digit<char>);
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
  return lines_beginning(head, "ProQuest document ID") > 1;
}

bool is_database_export(std::string_view head) {
  constexpr std::array<std::string_view, 7> marks{
      "Load-Date:",     "LOAD-DATE:",   "Gale Document Number:", "Record Number:",
      "Record number:", "Document ID:", "Accession Number:"};
  return std::any_of(marks.begin(), marks.end(),
                     [&](std::string_view mark) { return lines_beginning(head, mark) > 1; });
}

bool is_reference_list(std::string_view head) {
  constexpr std::array<std::string_view, 3> marks{"TY  - ", "PMID- ", "%0 "};
  const std::string_view start = trimmed(head);
  if (begins_line(start, "FN ") && lines_beginning(head, "PT ") > 0) return true;  // of Web of Science
  if (std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
        return begins_line(start, mark) && lines_beginning(head, mark) > 1;
      }))
    return true;
  return (begins_line(start, "@") || begins_line(start, "%")) && lines_where(head, begins_bibtex) > 1;
}

bool is_subtitles(std::string_view head) {
  return lines_where(head, [](std::string_view line) {
           return !line.empty() && is_digit(line.front()) && line.find(" --> ") != std::string_view::npos;
         }) > 1;
}

bool is_sql(std::string_view head) {
  const std::string_view start = trimmed(head);
  const bool begins = begins_line(start, "--") || begins_line(start, "/*") || begins_line(start, "CREATE ") ||
                      begins_line(start, "INSERT INTO ") || begins_line(start, "DROP TABLE ");
  const auto is_statement = [](std::string_view line) {
    return line.find('(') != std::string_view::npos &&
           (begins_line(line, "CREATE TABLE ") || begins_line(line, "INSERT INTO ") ||
            begins_line(line, "COPY "));
  };
  return begins && lines_where(head, is_statement) > 0;
}

bool is_message(std::string_view head) {
  constexpr std::array<std::string_view, 4> marks{
      "Message-ID:", "MIME-Version:", "Received:", "Return-Path:"};
  constexpr std::size_t longest_header = 8192;
  const std::string_view start = head.substr(0, longest_header);
  const std::size_t colon = start.find(':');
  const bool named = colon != std::string_view::npos && colon > 0 &&
                     std::all_of(start.begin(), start.begin() + static_cast<std::ptrdiff_t>(colon),
                                 [](char c) { return is_letter_or_digit(c) || c == '-'; });
  return named && lines_beginning(start, "From:") > 0 &&
         std::any_of(marks.begin(), marks.end(),
                     [&](std::string_view mark) { return lines_beginning(start, mark) > 0; });
}

}  // namespace slant
