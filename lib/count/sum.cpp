// From rows to groups: a document table summed by some of its fields.
#include <algorithm>

#include "base/diagnostic.hpp"
#include "base/suggest.hpp"
#include "count/count_table.hpp"

namespace slant {
namespace {

enum class Source : std::uint8_t { label, doc_id, event };

struct Key {
  Source source{Source::label};
  std::size_t index{0};

  const std::string& value(const DocumentRow& row) const {
    if (source == Source::doc_id) return row.doc_id;
    return source == Source::event ? row.event : row.labels[index];
  }
};

std::vector<Key> keys_of(const std::vector<std::string>& fields, const std::vector<std::string>& by) {
  std::vector<Key> keys;
  std::vector<Diagnostic> unknown;
  for (const std::string& name : by) {
    const auto at = std::find(fields.begin(), fields.end(), name);
    if (at != fields.end()) {
      keys.push_back({Source::label, static_cast<std::size_t>(at - fields.begin())});
    } else if (name == "doc_id" || name == "event") {
      keys.push_back({name == "event" ? Source::event : Source::doc_id, 0});
    } else {
      Diagnostic diagnostic;
      diagnostic.message = "no document has the field '" + name + "' to group by";
      diagnostic.hint = suggestion(name, fields);
      unknown.push_back(std::move(diagnostic));
    }
  }
  if (!unknown.empty()) throw InputError(std::move(unknown));
  return keys;
}

}  // namespace

CountTable sum(const DocumentTable& documents, const Schema& schema, const std::vector<std::string>& by) {
  const std::vector<Key> keys = keys_of(documents.fields(), by);
  CountTable counts(schema, by);
  std::vector<std::string_view> labels(by.size());
  DocumentRow row;
  for (DocumentTable::Cursor cursor = documents.rows(); cursor.next(row);) {
    for (std::size_t i = 0; i < keys.size(); ++i) labels[i] = keys[i].value(row);
    counts.add(labels, row.words, row.cells);
  }
  return counts;
}

}  // namespace slant
