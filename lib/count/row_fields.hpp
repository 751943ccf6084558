// Values of named fields of a document's row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "count/document_table.hpp"

namespace slant {

class RowFields {
 public:
  // A label of the rows, or doc_id or event where no label has that name. Throws InputError with all of
  // `names` that there are not.
  RowFields(const std::vector<std::string>& fields, const std::vector<std::string>& names);

  // Valid until the row changes or the next call.
  const std::vector<std::string_view>& values(const DocumentRow& row);

 private:
  enum class Source : std::uint8_t { label, doc_id, event };
  struct Field {
    Source source{Source::label};
    std::size_t index{0};
  };
  std::vector<Field> fields_;
  std::vector<std::string_view> values_;
};

}  // namespace slant
