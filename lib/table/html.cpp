// HTML tables that need no style and no script.
#include <string>
#include <string_view>

#include "base/shown_text.hpp"
#include "table/cells.hpp"
#include "table/formats.hpp"

namespace slant {
namespace {

std::string html_cell(const Value& value, const Column& column, std::string_view element,
                      std::string_view scope) {
  std::string out = "<" + std::string(element);
  if (!scope.empty()) out += " scope=\"" + std::string(scope) + "\"";
  if (column.numeric) out += " class=\"number\"";
  out += ">";
  const std::string text = html_escaped(on_one_line(shown(value, column)));
  out += column.numeric ? text : "<bdi>" + text + "</bdi>";
  return out + "</" + std::string(element) + ">";
}

void append_html_rows(const HeldTable& held, std::string& out) {
  const Table& table = held.table;
  out += "<thead>\n<tr>";
  for (const Column& column : table.columns)
    out += html_cell(heading_of(column), {{}, {}, column.numeric, 0}, "th", "col");
  out += "</tr>\n</thead>\n<tbody>\n";
  for (std::size_t row = 0; row < held.rows.size(); ++row) {
    if (row == held.first_summary()) out += "</tbody>\n<tbody>\n";
    out += "<tr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const bool is_label = i < table.labels;
      out += html_cell(held.rows[row][i], table.columns[i], is_label ? "th" : "td", is_label ? "row" : "");
    }
    out += "</tr>\n";
  }
  out += "</tbody>\n";
}

// A line of a note is a paragraph.
void append_html_note(std::string_view text, std::string& out) {
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    out += "<p>" + html_escaped(on_one_line(std::string(text.substr(0, end)))) + "</p>\n";
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
}

}  // namespace

std::string html_escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string html_of(const HeldTable& held, const WriterOptions&) {
  const Table& table = held.table;
  std::string out;
  if (!table.columns.empty()) {
    out += "<table>\n";
    if (!table.caption.empty())
      out += "<caption>" + html_escaped(on_one_line(table.caption)) + "</caption>\n";
    append_html_rows(held, out);
    out += "</table>\n";
  }
  append_html_note(table.note, out);
  return out;
}

}  // namespace slant
