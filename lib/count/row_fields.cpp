// Finds the columns of a document table by the names of fields.
#include <algorithm>

#include "base/diagnostic.hpp"
#include "base/suggest.hpp"
#include "count/document_table.hpp"

namespace slant {

RowFields::RowFields(const std::vector<std::string>& fields, const std::vector<std::string>& names) {
  std::vector<Diagnostic> unknown;
  for (const std::string& name : names) {
    const auto at = std::find(fields.begin(), fields.end(), name);
    if (at != fields.end()) {
      fields_.push_back({Source::label, static_cast<std::size_t>(at - fields.begin())});
    } else if (name == "doc_id" || name == "event") {
      fields_.push_back({name == "event" ? Source::event : Source::doc_id, 0});
    } else {
      Diagnostic diagnostic;
      diagnostic.message = "no document has the field '" + name + "' to group by";
      diagnostic.hint = suggestion(name, fields);
      unknown.push_back(std::move(diagnostic));
    }
  }
  if (!unknown.empty()) throw InputError(std::move(unknown));
  values_.resize(names.size());
}

const std::vector<std::string_view>& RowFields::values(const DocumentRow& row) {
  for (std::size_t i = 0; i < fields_.size(); ++i) {
    switch (fields_[i].source) {
      case Source::label:
        values_[i] = row.labels[fields_[i].index];
        break;
      case Source::doc_id:
        values_[i] = row.doc_id;
        break;
      case Source::event:
        values_[i] = row.event;
        break;
    }
  }
  return values_;
}

}  // namespace slant
