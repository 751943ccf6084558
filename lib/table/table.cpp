// Tables from rows held in memory.
#include "table/table.hpp"

namespace slant {

Table table_of(std::string name, std::vector<Column> columns, std::vector<Row> rows) {
  Table table;
  table.name = std::move(name);
  table.columns = std::move(columns);
  table.next = [rows = std::move(rows), at = std::size_t{0}](Row& row) mutable {
    if (at == rows.size()) return false;
    row = std::move(rows[at++]);
    return true;
  };
  return table;
}

}  // namespace slant
