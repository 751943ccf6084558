// GitHub's pipe tables, aligned in the source too.
#include <algorithm>
#include <string_view>

#include "base/unicode.hpp"
#include "table/align.hpp"
#include "table/cells.hpp"
#include "table/formats.hpp"

namespace slant {
namespace {

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// All of the syntax; `_` inside a word means itself.
std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool in_word =
        i > 0 && i + 1 < text.size() && is_alphanumeric(text[i - 1]) && is_alphanumeric(text[i + 1]);
    if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    if (c == '\n' || c == '\r') {
      out += "<br>";
      continue;
    }
    if (std::string_view("\\|*`[]<>&~$").find(c) != std::string_view::npos || (c == '_' && !in_word)) {
      out += '\\';
    }
    out += c;
  }
  return out;
}

std::string cell_of(const Value& value, const Column& column) {
  const std::string text = escaped(shown(value, column));
  return column.emphasis && !text.empty() ? "**" + text + "**" : text;
}

using Cells = std::vector<std::string>;

std::string line_of(const Cells& cells, const std::vector<Column>& columns,
                    const std::vector<std::size_t>& widths) {
  std::string line = "|";
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const bool right = columns[i].numeric;
    line += ' ' + (right ? pad_left(cells[i], widths[i]) : pad_right(cells[i], widths[i])) + " |";
  }
  return line + '\n';
}

void append_grid(const HeldTable& held, std::string& out) {
  const std::vector<Column>& columns = held.table.columns;
  std::vector<Cells> lines(1);
  for (const Column& column : columns) lines[0].push_back(escaped(heading_of(column)));
  for (const Row& row : held.rows) {
    lines.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i) lines.back().push_back(cell_of(row[i], columns[i]));
  }
  std::vector<std::size_t> widths(columns.size(), 3);
  for (const Cells& cells : lines) {
    for (std::size_t i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], display_width(cells[i]));
  }
  out += line_of(lines[0], columns, widths);
  out += '|';
  for (std::size_t i = 0; i < columns.size(); ++i) {
    out += ' ' + std::string(widths[i] - 1, '-') + (columns[i].numeric ? ':' : '-') + " |";
  }
  out += '\n';
  for (std::size_t i = 1; i < lines.size(); ++i) out += line_of(lines[i], columns, widths);
}

// A line of a note is a paragraph.
void append_paragraphs(std::string_view text, std::string& out) {
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    out += escaped(text.substr(0, end)) + "\n\n";
    text.remove_prefix(end + 1);
  }
  out += escaped(text) + '\n';
}

}  // namespace

std::string markdown_of(const HeldTable& held, const WriterOptions&) {
  const Table& table = held.table;
  std::string out;
  if (!table.caption.empty()) out += "**" + escaped(on_one_line(table.caption)) + "**\n";
  if (!table.columns.empty()) {
    if (!out.empty()) out += '\n';
    append_grid(held, out);
  }
  if (!table.note.empty()) {
    if (!out.empty()) out += '\n';
    append_paragraphs(table.note, out);
  }
  return out;
}

}  // namespace slant
