// GitHub's pipe tables, aligned in the source too.
#include <algorithm>
#include <string_view>

#include "base/ascii.hpp"
#include "base/shown_text.hpp"
#include "base/unicode.hpp"
#include "table/align.hpp"
#include "table/cells.hpp"
#include "table/formats.hpp"

namespace slant {
namespace {

// All of the syntax; `_` inside a word means itself.
std::string markdown_escaped(std::string_view shown) {
  const std::string text = on_its_lines(std::string(shown));
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool in_word =
        i > 0 && i + 1 < text.size() && is_letter_or_digit(text[i - 1]) && is_letter_or_digit(text[i + 1]);
    if (c == '\n') {
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

std::string markdown_cell(const Value& value, const Column& column) {
  const std::string text = markdown_escaped(shown(value, column));
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
  for (const Column& column : columns) lines[0].push_back(markdown_escaped(heading_of(column)));
  for (const Row& row : held.rows) {
    lines.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i) lines.back().push_back(markdown_cell(row[i], columns[i]));
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

}  // namespace

std::string markdown_of(const HeldTable& held, const WriterOptions&) {
  const Table& table = held.table;
  std::string out;
  if (!table.caption.empty()) out += "**" + markdown_escaped(on_one_line(table.caption)) + "**\n";
  if (!table.columns.empty()) {
    if (!out.empty()) out += '\n';
    append_grid(held, out);
  }
  if (!table.note.empty()) {
    if (!out.empty()) out += '\n';
    append_paragraphs(table.note, markdown_escaped, out);
  }
  return out;
}

}  // namespace slant
