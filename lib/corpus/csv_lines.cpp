// Counting of fields line by line, each byte looked at once.
#include "corpus/csv_lines.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace slant {
namespace {

// The end of the quoted field that begins at `at`, or npos where the line does not close it; `at` itself where text
// stands behind the closing mark.
std::size_t end_of_quoted(std::string_view line, std::size_t at, char delimiter) {
  for (std::size_t quote = line.find('"', at + 1); quote != std::string_view::npos;
       quote = line.find('"', quote + 2)) {
    const std::size_t behind = quote + 1;
    if (behind == line.size() || line[behind] == delimiter) return behind;
    if (line[behind] != '"') return at;
  }
  return std::string_view::npos;
}

// Fields where marks are characters; 0: a delimiter is one of prose.
std::size_t fields_of_line(std::string_view line, const RowShape& shape) {
  std::size_t fields = 1;
  for (std::size_t at = line.find(shape.delimiter); at != std::string_view::npos;
       at = line.find(shape.delimiter, at + 1)) {
    if (!shape.spaced && at + 1 < line.size() && line[at + 1] == ' ') return 0;
    ++fields;
  }
  return fields;
}

}  // namespace

std::size_t size_of_line(std::string_view text) {
  // By blocks: fast where lines are long, and linear where only one of the two characters is there.
  constexpr std::size_t block = 512;
  std::size_t end = text.size();
  for (std::size_t at = 0; at < text.size() && end == text.size(); at += block) {
    const std::string_view part = text.substr(at, block);
    const std::size_t lf = std::min(part.find('\n'), part.size());
    const std::size_t found = std::min(part.substr(0, lf).find('\r'), lf);
    if (found < part.size()) end = at + found;
  }
  if (end == text.size()) return end;
  const bool crlf = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
  return end + (crlf ? 2 : 1);
}

std::uint64_t count_line_ends(std::string_view bytes) {
  auto count = static_cast<std::uint64_t>(std::count(bytes.begin(), bytes.end(), '\n'));
  for (std::size_t cr = bytes.find('\r'); cr != std::string_view::npos; cr = bytes.find('\r', cr + 1)) {
    count += cr + 1 == bytes.size() || bytes[cr + 1] != '\n';
  }
  return count;
}

bool looks_like_row(std::string_view line, const RowShape& shape) {
  line = trimmed(line, "\r\n");
  if (line.empty()) return false;
  std::size_t at = 0;
  for (std::size_t field = 1; field <= shape.fields; ++field) {
    std::size_t end = std::min(line.find(shape.delimiter, at), line.size());
    if (const std::size_t mark = line.find_first_not_of(' ', at);
        shape.spaced && mark < end && line[mark] == '"')
      at = mark;
    if (at < line.size() && line[at] == '"') {
      end = end_of_quoted(line, at, shape.delimiter);
      if (end == std::string_view::npos) return field > 1 || shape.fields == 1;
      if (end == at) return false;
    } else if (field > 1 && at < line.size() && line[at] == ' ' && !shape.spaced) {
      return false;
    }
    if (end == line.size()) return field == shape.fields;
    at = end + 1;
  }
  return false;
}

bool looks_like_longer_row(std::string_view line, const RowShape& shape) {
  return !shape.spaced && fields_of_line(line, shape) > shape.fields;
}

bool lines_are_rows(std::string_view row, const RowShape& shape) {
  if (shape.fields < 2) return false;
  std::size_t lines = 0;
  std::size_t like_rows = 0;
  bool last = false;
  while (!row.empty()) {
    const std::size_t size = size_of_line(row);
    const std::string_view line = trimmed(row.substr(0, size), "\r\n");
    last = fields_of_line(line, shape) == shape.fields;
    const bool of_a_text = line.empty() || (lines == 0 && !last);
    if (of_a_text) return false;
    ++lines;
    like_rows += last ? 1U : 0U;
    row.remove_prefix(size);
  }
  return last && lines > 1 && 2 * like_rows > lines;
}

}  // namespace slant
