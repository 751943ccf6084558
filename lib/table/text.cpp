// Tables for a terminal: aligned, broken into blocks of columns where they are too wide.
#include <algorithm>
#include <numeric>
#include <string_view>

#include "base/unicode.hpp"
#include "table/align.hpp"
#include "table/cells.hpp"
#include "table/formats.hpp"

namespace slant {
namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t gap = 2;              // between columns
constexpr std::size_t narrow_heading = 10;  // headings are broken at joints to be no wider, or as the cells
constexpr std::size_t longest_line = 100;   // of a note: longer ones are hard to read
constexpr std::size_t narrow_label = 16;    // labels are not broken below this width

struct Laid {
  bool right{false};
  bool bold{false};
  std::size_t width{0};
  Lines heading;
  std::vector<Lines> cells;  // by row
};

std::size_t widest(const Lines& lines) {
  std::size_t width = 0;
  for (const std::string& line : lines) width = std::max(width, display_width(line));
  return width;
}

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
  for (const Row& row : held.rows) {
    std::string cell = on_one_line(shown(row[index], column));
    if (column.emphasis && !options.color) cell = '[' + cell + ']';
    if (column.numeric) {
      laid.cells.push_back({cell});
    } else {
      laid.cells.push_back(wrap(cell, limit, Break::spaces));
    }
    laid.width = std::max(laid.width, widest(laid.cells.back()));
  }
  laid.heading = wrap(on_one_line(heading_of(column)), std::max(laid.width, narrow_heading), Break::joints);
  laid.width = std::max(laid.width, widest(laid.heading));
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

void append_line(std::string line, std::string& out) {
  while (!line.empty() && line.back() == ' ') line.pop_back();
  out += line + '\n';
}

std::string bold(std::string_view text) {
  return "\x1b[1m" + std::string(text) + "\x1b[0m";
}

using Block = std::vector<const Laid*>;

std::size_t width_of(const Block& block) {
  return std::accumulate(block.begin(), block.end(), block.empty() ? 0 : (block.size() - 1) * gap,
                         [](std::size_t sum, const Laid* column) { return sum + column->width; });
}

// Each block has the label columns and as many others as fit, at least one.
std::vector<Block> filled_blocks(const std::vector<Laid>& columns, std::size_t labels, std::size_t line) {
  Block start;
  for (std::size_t i = 0; i < labels; ++i) start.push_back(&columns[i]);
  std::vector<Block> blocks{start};
  for (std::size_t i = labels; i < columns.size(); ++i) {
    Block with = blocks.back();
    with.push_back(&columns[i]);
    if (width_of(with) > line && blocks.back().size() > labels) {
      blocks.push_back(start);
      blocks.back().push_back(&columns[i]);
    } else {
      blocks.back() = with;
    }
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
void append_row(const Block& block, LinesOf lines_of, bool from_bottom, std::string& out) {
  std::size_t height = 1;
  for (const Laid* column : block) height = std::max(height, lines_of(*column).size());
  for (std::size_t i = 0; i < height; ++i) {
    std::string line;
    for (const Laid* column : block) {
      const Lines& lines = lines_of(*column);
      const std::size_t above = from_bottom ? height - lines.size() : 0;
      std::string cell = i >= above && i - above < lines.size() ? lines[i - above] : "";
      cell = column->right ? pad_left(cell, column->width) : pad_right(cell, column->width);
      if (column != block.front()) line.append(gap, ' ');
      line += column->bold && &lines != &column->heading ? bold(cell) : cell;
    }
    append_line(line, out);
  }
}

void append_block(const Block& block, const HeldTable& held, std::string& out) {
  std::string rule;
  for (std::size_t i = width_of(block); i > 0; --i) rule += "─";
  append_row(
      block, [](const Laid& column) -> const Lines& { return column.heading; }, true, out);
  out += rule + '\n';
  for (std::size_t row = 0; row < held.rows.size(); ++row) {
    if (row == held.first_summary()) out += rule + '\n';
    append_row(
        block, [&](const Laid& column) -> const Lines& { return column.cells[row]; }, false, out);
  }
}

void append_paragraph(const std::string& text, bool is_bold, const WriterOptions& options, std::string& out) {
  for (const std::string& line : wrap(text, std::min(options.width, longest_line), Break::spaces)) {
    out += (is_bold ? bold(line) : line) + '\n';
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
    append_paragraph(table.note, false, options, out);
  }
  return out;
}

}  // namespace slant
