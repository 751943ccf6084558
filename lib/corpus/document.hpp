// One article as it came: its known fields, every other field, and where it was read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace slant {

struct NamedValue {
  std::string name;
  std::string value;
};

// All strings are valid UTF-8. A field that is absent, null or empty is an empty string.
struct Document {
  std::string doc_id;  // "file:line" where the record has none
  std::string outlet;
  std::string date;   // ISO 8601 where it could be read as a date, else as it came
  std::string event;  // documents with the same event report the same thing
  std::string title;
  std::string text;
  std::vector<NamedValue> others;  // in the order of the record; nested objects flattened as "meta.leaning"
  SourcePlace place;               // file and line of the record

  // The value of any field by name, known or other; "year" and "month" (YYYY-MM) come from the date where the
  // record has no such field. Empty where the document has none.
  std::string_view value(std::string_view field) const;
};

}  // namespace slant
