// What a dictionary's table is, decided in one place from the names and cells of its columns, or from what was said.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lexicon/formats/import.hpp"
#include "lexicon/formats/table_columns.hpp"

namespace slant {

enum class TableKind : std::uint8_t {
  lists,     // a column of terms for each category
  labelled,  // a term a row, with its category, variant and weight where there are columns of them
  scores,    // a column of scores for each category
  marks,     // a column of marks of membership for each category
};

// Columns by number.
struct TableShape {
  TableKind kind{TableKind::labelled};
  bool header{false};
  std::vector<std::size_t> terms;       // each cell is a term; of lists the columns
  std::vector<std::size_t> categories;  // of labelled tables, from the top level down
  std::optional<std::size_t> variant;
  std::optional<std::size_t> weight;
  std::optional<std::size_t> member;  // 0: the term is not in the category
  std::vector<std::size_t> columns;   // of scores and marks
  bool cells_list{false};             // a cell holds several terms, between commas or semicolons
  std::vector<std::string> taken;     // what is likely and was not said: the reader names it
  std::string doubt;                  // not empty: it is not sure, for this reason
};

TableShape shape_of(const TableFacts& table, const ImportOptions& options);

// By what the user says that each column holds: options.columns, which are not empty.
TableShape said_shape(const TableFacts& table, const ImportOptions& options);

// "line 1 names the columns; category: column 1 (topic); term: column 2 (pattern)"
std::string told(const TableShape& shape, const TableFacts& table, std::uint32_t line);

// "column 2 (pattern)", without a header "column 2".
std::string called(const TableFacts& table, std::size_t column, bool header);

}  // namespace slant
