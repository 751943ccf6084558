// A table: columns, then rows pulled, whatever the result was and whatever the format will be.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace slant {

struct Column {
  std::string name;      // a tidy name in csv, tsv and json: snake_case
  std::string heading;   // for people in text, markdown and latex; empty: `name`
  bool numeric{false};   // right-aligned; json quotes by the value, not by this
  int decimals{3};       // of doubles, for people; integers have none
  bool emphasis{false};  // for people: bold; in text without colour, [in brackets]
  bool fills{false};  // text: takes what the other columns leave of the line, over as many lines as it needs
  std::string missing{"–"};  // for people: what stands where there is no value
};

// A cell by its type: nothing, text, an integer, a number, true or false. monostate and NaN: there is no
// value. Empty in csv and tsv, null in json, Column::missing for people.
using Value = std::variant<std::monostate, std::string, std::int64_t, double, bool>;
using Row = std::vector<Value>;

struct Table {
  std::string name;     // of the table in json; a file-name-like word
  std::string caption;  // above it, for people; may be empty
  std::string note;     // below it, for people; may be empty
  std::vector<Column> columns;
  // Fills the row, which comes empty or as the last call left it, or returns false. Called until false, once through.
  std::function<bool(Row&)> next;
  std::size_t labels{1};        // leading columns that name the row: repeated where a wide table is broken
  std::size_t summary_rows{0};  // the last rows sum up those above: set off by a rule
};

// A table of rows already made.
Table table_of(std::string name, std::vector<Column> columns, std::vector<Row> rows);

}  // namespace slant
