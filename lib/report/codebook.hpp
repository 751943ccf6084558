// The codebook: what the columns of every command's tidy tables (csv, tsv, json) mean, from the lists that make them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/column_info.hpp"
#include "table/table.hpp"

namespace slant {

struct Codebook {
  std::string_view
      command;  // as it is typed after `slant`, with the flags that change the columns: "count --hits"
  std::string_view table;  // of several that the command writes as json; empty: there is one
  std::vector<ColumnInfo> columns;
};

// All of them, in the order of the README.
std::vector<Codebook> codebooks();

// The commands that have one, each once: what codebook_table() takes.
std::vector<std::string_view> codebook_commands();

// Of these the one that fits best what was typed, `words` behind `command`; empty: it has none.
std::string_view codebook_for(const std::string& command, const std::vector<std::string>& words);

// One row a column: column unit meaning empty; where the command writes several tables, their names before
// these. For people and for machines. No columns for a command that has no codebook.
Table codebook_table(std::string_view command);

// All of them as a page in Markdown, whose first line is its title.
std::string codebook_page();

}  // namespace slant
