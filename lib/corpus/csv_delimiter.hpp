// What separates the fields of a table, told from its first line.
#pragma once

#include <optional>
#include <string_view>

namespace slant {

// What Excel writes before a table: the X of a line "sep=X", in quotation marks or not.
std::optional<char> delimiter_named_by(std::string_view line);

// Whether the line is fields between delimiters and one of them a name that Slant knows.
bool names_a_field(std::string_view line, char delimiter);

// `expected` where the line has it; else the one of tab , ; | ^ that separates names, or a tab or ; that separates
// anything. Nothing where the line has one field alone.
std::optional<char> delimiter_of(std::string_view line, char expected);

// What separates fields of these lines, if each looks like a row of the same three fields or more: of three lines, or of
// two with tabs.
std::optional<char> delimiter_of_rows(std::string_view lines);

// "commas", "tabs", …
std::string_view words_for_delimiter(char delimiter);

}  // namespace slant
