// Tables for a terminal: aligned, broken into blocks of columns where they are too wide.
#include <algorithm>
#include <numeric>
#include <span>
#include <string_view>

#include "base/shown_text.hpp"
#include "base/unicode.hpp"
#include "table/align.hpp"
#include "table/cells.hpp"
#include "table/formats.hpp"

namespace slant {
namespace {

constexpr std::size_t gap = 2;              // between columns
constexpr std::size_t narrow_heading = 10;  // headings are broken at joints to be no wider, or as the cells
constexpr std::size_t longest_line = 100;   // of a note: longer ones are hard to read
constexpr std::size_t narrow_label = 16;    // labels are not broken below this width

struct Line {
  std::string text;
  std::size_t width;
};

struct Laid {
  bool right{false};
  bool bold{false};
  std::size_t width{0};
  std::vector<Line> heading;
  std::vector<Line> lines;        // of all cells
  std::vector<std::size_t> ends;  // in `lines`, by row

  std::span<const Line> cell(std::size_t row) const {
    const std::size_t begin = row == 0 ? 0 : ends[row - 1];
    return {lines.data() + begin, ends[row] - begin};
  }

  void add(std::string text, std::vector<Line>& to) {
    const std::size_t own = display_width(text);
    width = std::max(width, own);
    to.push_back({std::move(text), own});
  }
};

// The widest that a column of text may be: one label takes a quarter of the line, several two fifths, so that
// a single long name does not push the numbers away.
std::size_t limit_of(const Table& table, std::size_t column, std::size_t line) {
  const std::size_t labels = std::max<std::size_t>(table.labels, 1);
  const std::size_t share = labels == 1 ? line / 4 : line * 2 / 5;
  const std::size_t all_labels = std::max(narrow_label * labels, share);
  if (table.columns.size() == 1) return line;
  if (column < labels) return all_labels / labels;
  return std::max(narrow_label, line > all_labels + gap ? line - all_labels - gap : 0);
}

Laid lay_column(const HeldTable& held, std::size_t index, std::size_t limit, const WriterOptions& options) {
  const Column& column = held.table.columns[index];
  Laid laid;
  laid.right = column.numeric;
  laid.bold = column.emphasis && options.color;
  laid.lines.reserve(held.rows.size());
  laid.ends.reserve(held.rows.size());
  for (const Row& row : held.rows) {
    std::string cell = on_one_line(shown(row[index], column));
    if (column.emphasis && !options.color) cell = '[' + cell + ']';
    if (column.numeric) {
      laid.add(std::move(cell), laid.lines);
    } else {
      for (std::string& line : wrap(cell, limit, Break::spaces)) laid.add(std::move(line), laid.lines);
    }
    laid.ends.push_back(laid.lines.size());
  }
  const std::size_t heading_width = std::max(laid.width, narrow_heading);
  for (std::string& line : wrap(on_one_line(heading_of(column)), heading_width, Break::joints)) {
    laid.add(std::move(line), laid.heading);
  }
  return laid;
}

// All columns; one that fills takes what the others leave of the line.
std::vector<Laid> lay_columns(const HeldTable& held, const WriterOptions& options) {
  const std::vector<Column>& columns = held.table.columns;
  std::vector<Laid> laid(columns.size());
  std::size_t taken = 0;
  for (const bool filling : {false, true}) {
    const std::size_t left = std::max(narrow_label, options.width > taken ? options.width - taken : 0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].fills != filling) continue;
      laid[i] = lay_column(held, i, filling ? left : limit_of(held.table, i, options.width), options);
      taken += laid[i].width + gap;
    }
  }
  return laid;
}

constexpr const char* bold_on = "\x1b[1m";
constexpr const char* bold_off = "\x1b[0m";

using Block = std::vector<const Laid*>;

std::size_t width_of(const Block& block) {
  return std::accumulate(block.begin(), block.end(), block.empty() ? 0 : (block.size() - 1) * gap,
                         [](std::size_t sum, const Laid* column) { return sum + column->width; });
}

// Each block has the label columns and as many others as fit, at least one.
std::vector<Block> filled_blocks(const std::vector<Laid>& columns, std::size_t labels, std::size_t line) {
  Block start;
  for (std::size_t i = 0; i < labels; ++i) start.push_back(&columns[i]);
  const std::size_t start_width = width_of(start);
  std::vector<Block> blocks{start};
  std::size_t width = start_width;
  for (std::size_t i = labels; i < columns.size(); ++i) {
    const auto with_column = [&] { return width + (blocks.back().empty() ? 0 : gap) + columns[i].width; };
    if (with_column() > line && blocks.back().size() > labels) {
      blocks.push_back(start);
      width = start_width;
    }
    width = with_column();
    blocks.back().push_back(&columns[i]);
  }
  return blocks;
}

// As few blocks as fit the line, about equally wide: none is left with a lonely last column.
std::vector<Block> blocks_of(const std::vector<Laid>& columns, std::size_t labels, std::size_t line) {
  std::vector<Block> blocks = filled_blocks(columns, labels, line);
  const std::size_t needed = blocks.size();
  std::size_t too_narrow = 0;
  for (std::size_t wide_enough = line; needed > 1 && wide_enough - too_narrow > 1;) {
    const std::size_t middle = (too_narrow + wide_enough) / 2;
    std::vector<Block> tried = filled_blocks(columns, labels, middle);
    if (tried.size() > needed) {
      too_narrow = middle;
    } else {
      wide_enough = middle;
      blocks = std::move(tried);
    }
  }
  return blocks;
}

// One row of cells or headings, each of several lines. Headings stand on the rule, cells hang from the top.
template <class LinesOf>
void append_row(const Block& block, LinesOf lines_of, bool is_heading, std::string& out) {
  static const Line empty{"", 0};
  std::size_t height = 1;
  for (const Laid* column : block) height = std::max(height, lines_of(*column).size());
  for (std::size_t i = 0; i < height; ++i) {
    const std::size_t begin = out.size();
    for (const Laid* column : block) {
      const std::span<const Line> lines = lines_of(*column);
      const std::size_t above = is_heading ? height - lines.size() : 0;
      const Line& line = i >= above && i - above < lines.size() ? lines[i - above] : empty;
      const std::size_t padding = column->width - line.width;
      if (column != block.front()) out.append(gap, ' ');
      if (column->bold && !is_heading) out += bold_on;
      if (column->right) out.append(padding, ' ');
      out += line.text;
      if (!column->right) out.append(padding, ' ');
      if (column->bold && !is_heading) out += bold_off;
    }
    while (out.size() > begin && out.back() == ' ') out.pop_back();
    out += '\n';
  }
}

void append_block(const Block& block, const HeldTable& held, std::string& out) {
  std::string rule;
  for (std::size_t i = width_of(block); i > 0; --i) rule += "─";
  append_row(
      block, [](const Laid& column) { return std::span(column.heading); }, true, out);
  out += rule + '\n';
  for (std::size_t row = 0; row < held.rows.size(); ++row) {
    if (row == held.first_summary()) out += rule + '\n';
    append_row(
        block, [&](const Laid& column) { return column.cell(row); }, false, out);
  }
}

void append_paragraph(const std::string& text, bool is_bold, const WriterOptions& options, std::string& out) {
  for (const std::string& line : wrap(text, std::min(options.width, longest_line), Break::spaces)) {
    out += (is_bold ? bold_on + line + bold_off : line) + '\n';
  }
}

}  // namespace

std::string text_of(const HeldTable& held, const WriterOptions& options) {
  const Table& table = held.table;
  std::string out;
  if (!table.caption.empty()) append_paragraph(on_one_line(table.caption), options.color, options, out);
  const std::vector<Laid> columns = lay_columns(held, options);
  if (!columns.empty()) {
    if (!out.empty()) out += '\n';
    bool is_first = true;
    for (const Block& block : blocks_of(columns, std::min(table.labels, columns.size()), options.width)) {
      if (!is_first) out += '\n';
      is_first = false;
      append_block(block, held, out);
    }
  }
  if (!table.note.empty()) {
    if (!out.empty()) out += '\n';
    append_paragraph(on_its_lines(table.note), false, options, out);
  }
  return out;
}

}  // namespace slant
