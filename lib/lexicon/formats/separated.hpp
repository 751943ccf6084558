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
  std::uint32_t line;              // of its first
};

// Rows without a cell that says something, and those that begin with ; or # and a blank as comments do, are passed over.
// A cell of NA or the like that is not quoted is empty. Quotes mean nothing where `quotes` is false. Throws InputError for a quotation that is not closed.
std::vector<SeparatedRow> separated_rows(std::string_view text, char separator, bool quotes,
                                         const DictionaryBuilder& out);

// Tab, comma, semicolon or bar, whichever cuts most lines into as many cells; 0: none does.
char find_separator(std::string_view text);

// The first of them in the first line that says something; 0: it has none.
char first_separator(std::string_view text);

}  // namespace slant
