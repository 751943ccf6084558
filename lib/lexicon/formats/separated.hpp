// Rows and cells of a table with separators (RFC 4180 quotes).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/formats/builder.hpp"

namespace slant {

struct SeparatedRow {
  std::vector<std::string> cells;  // without blanks at the ends
  std::uint32_t line{0};           // of its first
  std::uint32_t missing{0};        // cells that were NA or the like, and are empty now
};

// What cuts the lines of a table into cells: a tab, comma, semicolon or bar, as the file says it itself ("sep=;") or as
// most lines are cut alike; a space where all cells are quoted (R's write.table). 0: none does.
char find_separator(std::string_view text);

// The first of them in the first line that says something; 0: it has none.
char first_separator(std::string_view text);

// Rows without a cell that says something, and those that begin with ; or # and a blank as comments do, are passed over,
// and so is a line "sep=;". A cell of NA or the like that is not quoted is empty. Between tabs a cell is quoted only
// where it is quoted whole. Throws InputError for a quotation that is not closed.
std::vector<SeparatedRow> separated_rows(std::string_view text, char separator, const DictionaryBuilder& out);

}  // namespace slant
