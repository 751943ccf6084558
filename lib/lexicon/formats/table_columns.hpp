// What the columns of a dictionary's table hold, counted: the evidence from which its shape is told.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "lexicon/formats/separated.hpp"
#include "lexicon/formats/table_headings.hpp"

namespace slant {

const std::string& cell_of(const SeparatedRow& row, std::size_t column);  // empty where the row is too short

// Of one column. The first row, which may name the columns, is told apart from the rows below.
struct ColumnFacts {
  std::string first;  // its cell in the first row
  Heading heading{Heading::unknown};
  bool first_is_number{false};
  bool first_is_mark{false};
  bool first_again{false};  // stands below, too, in a row that is another
  std::size_t rows{0};      // below
  std::size_t filled{0};
  std::size_t distinct{0};
  std::size_t numbers{0};
  std::size_t fractions{0};  // of the numbers, those that are not whole
  std::size_t negatives{0};
  std::size_t zeros{0};
  std::size_t ones{0};
  std::size_t years{0};    // 1900 to 2100, of either sign
  std::size_t members{0};  // cells that mark membership, and that it is none
  std::size_t outsiders{0};
  std::size_t words{0};
  std::size_t lists{0};  // cells with a comma or semicolon
  std::size_t poles{0};  // names of categories that many dictionaries have
  std::size_t end{0};    // one beyond the last filled
  bool decimal_comma{false};

  bool numbers_rows{true};  // 1, 2, 3 …, or from 0

  bool is_empty() const { return filled == 0; }
  bool is_numeric() const { return filled > 0 && numbers * 100 >= filled * 95; }
  // A year says since when a term is in the category, 0 that it is not.
  bool is_years() const { return years > 0 && zeros > 0 && years + zeros == filled; }
  bool is_marks() const { return is_years() || (members > 0 && (members + outsiders) * 100 >= filled * 95); }
  bool is_binary() const { return zeros > 0 && ones > 0 && zeros + ones == filled; }
  // Cells of a list stand below each other, but for a few blanks.
  bool from_top() const { return (end - filled) * 4 <= filled; }
  bool is_text() const { return filled > 0 && !is_numeric() && !is_marks(); }
};

struct TableFacts {
  std::vector<ColumnFacts> columns;
  std::size_t rows{0};        // the first among them
  std::size_t lone_cells{0};  // rows below the first with one filled cell
  std::size_t headless{0};    // rows below the first with an empty first cell
};

// Of at most `columns` columns. Linear in the cells.
TableFacts measure_table(const std::vector<SeparatedRow>& rows, std::size_t columns);

// "anger | furious; joy | happy", of so many rows.
std::string shown_rows(const std::vector<SeparatedRow>& rows, std::size_t most);

}  // namespace slant
