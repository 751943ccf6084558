// From rows to groups: a document table summed by some of its fields.
#include "count/count_table.hpp"
#include "count/document_table.hpp"

namespace slant {

CountTable sum(const DocumentTable& documents, const Schema& schema, const std::vector<std::string>& by) {
  RowFields fields(documents.fields(), by);
  CountTable counts(schema, by);
  DocumentRow row;
  for (DocumentTable::Cursor cursor = documents.rows(); cursor.next(row);) {
    counts.add(fields.values(row), row.words, row.cells);
  }
  return counts;
}

}  // namespace slant
