// LaTeX tables with booktabs.
#include <string_view>

#include "base/shown_text.hpp"
#include "table/cells.hpp"
#include "table/formats.hpp"

namespace slant {
namespace {

std::string command_of(char c) {
  switch (c) {
    case '\\':
      return "\\textbackslash{}";
    case '~':
      return "\\textasciitilde{}";
    case '^':
      return "\\textasciicircum{}";
    case '<':
      return "\\textless{}";
    case '>':
      return "\\textgreater{}";
    case '|':
      return "\\textbar{}";
    case '&':
    case '%':
    case '$':
    case '#':
    case '_':
    case '{':
    case '}':
      return std::string("\\") + c;
    default:
      return std::string(1, c);
  }
}

std::string latex_escaped(std::string_view text) {
  std::string out;
  for (const char c : on_one_line(std::string(text))) {
    if (c == '-' && !out.empty() && out.back() == '-') out += "{}";  // two hyphens, not a dash
    out += command_of(c);
  }
  return out;
}

// After `\\`, a [ would begin an argument and a * a variant of the command.
std::string latex_cell(std::string text, const Column& column) {
  std::string out = latex_escaped(text);
  if (!out.empty() && (out.front() == '[' || out.front() == '*'))
    out = '{' + out.substr(0, 1) + '}' + out.substr(1);
  return column.emphasis && !out.empty() ? "\\textbf{" + out + "}" : out;
}

void append_latex_rows(const HeldTable& held, std::string& out) {
  const std::vector<Column>& columns = held.table.columns;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    Column plain;
    out += (i > 0 ? " & " : "") + latex_cell(heading_of(columns[i]), plain);
  }
  out += " \\\\\n\\midrule\n";
  for (std::size_t row = 0; row < held.rows.size(); ++row) {
    if (row == held.first_summary()) out += "\\midrule\n";
    for (std::size_t i = 0; i < columns.size(); ++i) {
      out += (i > 0 ? " & " : "") + latex_cell(shown(held.rows[row][i], columns[i]), columns[i]);
    }
    out += " \\\\\n";
  }
}

}  // namespace

std::string latex_of(const HeldTable& held, const WriterOptions&) {
  const Table& table = held.table;
  std::string out = "% needs \\usepackage{booktabs}\n\\begin{table}\n\\centering\n";
  if (!table.caption.empty()) out += "\\caption{" + latex_escaped(table.caption) + "}\n";
  if (!table.columns.empty()) {
    out += "\\begin{tabular}{";
    for (const Column& column : table.columns) out += column.numeric ? 'r' : 'l';
    out += "}\n\\toprule\n";
    append_latex_rows(held, out);
    out += "\\bottomrule\n\\end{tabular}\n";
  }
  if (!table.note.empty()) {
    out += "\n\\smallskip\n\\begin{minipage}{\\linewidth}\\footnotesize\n";
    append_paragraphs(table.note, latex_escaped, out);
    out += "\\end{minipage}\n";
  }
  return out + "\\end{table}\n";
}

}  // namespace slant
