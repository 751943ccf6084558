// LaTeX tables that fit the text of an article: small where they are wide, over pages where they are long.
#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "table/cells.hpp"
#include "table/formats.hpp"
#include "table/latex_text.hpp"

namespace slant {
namespace {

constexpr std::size_t latex_gap = 2;       // between columns, in characters
constexpr std::size_t long_text = 24;      // wider columns of text are broken into lines
constexpr std::size_t longest_table = 45;  // rows on a page; a longer one goes on over pages

struct Size {
  std::string_view command;
  std::size_t characters;  // in a line of 345 pt, the text of an article
};

constexpr std::array<Size, 4> sizes{
    {{"\\normalsize", 62}, {"\\small", 69}, {"\\footnotesize", 78}, {"\\scriptsize", 92}}};

// After `\\`, a [ would begin an argument and a * a variant of the command.
std::string latex_cell(const std::string& text, bool emphasis) {
  std::string out = latex_escaped(text);
  if (!out.empty() && (out.front() == '[' || out.front() == '*'))
    out = '{' + out.substr(0, 1) + '}' + out.substr(1);
  return emphasis && !out.empty() ? "\\textbf{" + out + "}" : out;
}

struct LatexColumn {
  std::size_t index;
  std::size_t width;  // of its widest cell, in characters
  bool broken;        // into lines
};

std::vector<LatexColumn> measured(const HeldTable& held) {
  std::vector<LatexColumn> columns;
  for (std::size_t i = 0; i < held.table.columns.size(); ++i) {
    const Column& column = held.table.columns[i];
    LatexColumn measure{i, display_width(heading_of(column)), false};
    for (const Row& row : held.rows)
      measure.width = std::max(measure.width, display_width(shown(row[i], column)));
    measure.broken = measure.width > long_text;
    columns.push_back(measure);
  }
  return columns;
}

std::size_t width_of(const std::vector<LatexColumn>& columns) {
  std::size_t width = 0;
  for (const LatexColumn& column : columns) width += latex_gap + (column.broken ? long_text : column.width);
  return width;
}

const Size& size_for(std::size_t width) {
  const auto* const fits =
      std::find_if(sizes.begin(), sizes.end(), [&](const Size& size) { return width <= size.characters; });
  return fits == sizes.end() ? sizes.back() : *fits;
}

// Columns that fit a line at the smallest size, the labels in each.
std::vector<std::vector<LatexColumn>> parts_of(const HeldTable& held) {
  const std::vector<LatexColumn> columns = measured(held);
  const std::size_t labels = std::min(std::max<std::size_t>(held.table.labels, 1), columns.size());
  const std::vector<LatexColumn> start(columns.begin(),
                                       columns.begin() + static_cast<std::ptrdiff_t>(labels));
  std::vector<std::vector<LatexColumn>> parts{start};
  for (std::size_t i = labels; i < columns.size(); ++i) {
    parts.back().push_back(columns[i]);
    if (width_of(parts.back()) <= sizes.back().characters || parts.back().size() == labels + 1) continue;
    parts.back().pop_back();
    parts.push_back(start);
    parts.back().push_back(columns[i]);
  }
  return parts;
}

// Columns that are broken share what the others leave of the line.
std::string preamble_of(const std::vector<LatexColumn>& part, const HeldTable& held, std::size_t characters) {
  std::size_t taken = 0, broken = 0;
  for (const LatexColumn& column : part) {
    taken += latex_gap + (column.broken ? 0 : column.width);
    broken += column.broken ? 1 : 0;
  }
  const std::size_t each = broken == 0 ? 0 : (std::max(characters, taken + broken) - taken) / broken;
  std::string preamble;
  for (const LatexColumn& column : part) {
    const bool right = held.table.columns[column.index].numeric;
    if (!column.broken) {
      preamble += right ? 'r' : 'l';
      continue;
    }
    preamble +=
        fmt::format(">{{\\{}\\arraybackslash}}p{{{:.2f}\\linewidth}}", right ? "raggedleft" : "raggedright",
                    static_cast<double>(each) / static_cast<double>(characters));
  }
  return preamble;
}

void append_heading(const std::vector<LatexColumn>& part, const HeldTable& held, std::string& out) {
  out += "\\toprule\n";
  for (const LatexColumn& column : part)
    out += (&column == &part.front() ? "" : " & ") +
           latex_cell(heading_of(held.table.columns[column.index]), false);
  out += " \\\\\n\\midrule\n";
}

void append_rows(const std::vector<LatexColumn>& part, const HeldTable& held, std::string& out) {
  for (std::size_t row = 0; row < held.rows.size(); ++row) {
    if (row == held.first_summary()) out += "\\midrule\n";
    for (const LatexColumn& column : part) {
      const Column& about = held.table.columns[column.index];
      out += (&column == &part.front() ? "" : " & ") +
             latex_cell(shown(held.rows[row][column.index], about), about.emphasis);
    }
    out += " \\\\\n";
  }
}

std::string label_of(const Table& table) {
  std::string label;
  for (const char c : table.name) label += is_letter_or_digit(c) ? c : '-';
  return label.empty() ? "" : fmt::format("\\label{{tab:{}}}", label);
}

void append_caption(const Table& table, std::string_view end, std::string& out) {
  if (table.caption.empty()) return;
  out += "\\caption{" + latex_escaped(table.caption) + "}" + label_of(table) + std::string(end) + "\n";
}

void append_note(const Table& table, std::string& out) {
  if (table.note.empty()) return;
  out += "\n\\smallskip\n\\begin{minipage}{\\linewidth}\\footnotesize\n";
  append_paragraphs(table.note, latex_escaped, out);
  out += "\\end{minipage}\n";
}

// Over pages, each of which begins with the headings.
std::string long_table(const HeldTable& held) {
  std::string out;
  bool is_first = true;
  for (const auto& part : parts_of(held)) {
    const Size& size = size_for(width_of(part));
    out += fmt::format("{{{}\\setlength{{\\tabcolsep}}{{4pt}}\n\\begin{{longtable}}{{{}}}\n", size.command,
                       preamble_of(part, held, size.characters));
    if (is_first) append_caption(held.table, " \\\\", out);
    is_first = false;
    append_heading(part, held, out);
    out += "\\endhead\n";
    append_rows(part, held, out);
    out += "\\bottomrule\n\\end{longtable}}\n";
  }
  append_note(held.table, out);
  return out;
}

std::string floating_table(const HeldTable& held) {
  std::string out = "\\begin{table}\n\\centering\n";
  append_caption(held.table, "", out);
  for (const auto& part : parts_of(held)) {
    if (part.empty()) break;
    const Size& size = size_for(width_of(part));
    out += fmt::format("{{{}\\setlength{{\\tabcolsep}}{{4pt}}\n\\begin{{tabular}}{{{}}}\n", size.command,
                       preamble_of(part, held, size.characters));
    append_heading(part, held, out);
    append_rows(part, held, out);
    out += "\\bottomrule\n\\end{tabular}}\n\n\\smallskip\n";
  }
  append_note(held.table, out);
  return out + "\\end{table}\n";
}

}  // namespace

std::string latex_of(const HeldTable& held, const WriterOptions&) {
  return "% needs \\usepackage{array,booktabs,longtable}; pdfLaTeX also \\usepackage[T1]{fontenc}\n" +
         (held.rows.size() > longest_table && !held.table.columns.empty() ? long_table(held)
                                                                          : floating_table(held));
}

}  // namespace slant
