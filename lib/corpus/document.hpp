// One article as it came: its known fields, every other field, and where it was read.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace slant {

struct NamedValue {
  std::string name;
  std::string value;
};

// How many fields have a meaning (known_fields).
inline constexpr std::size_t known_field_count = 6;

// All strings are valid UTF-8. A field that is absent, null or empty is an empty string.
struct Document {
  std::string doc_id;  // "file:line" where the record has none
  std::string outlet;
  std::string date;   // YYYY-MM-DD, YYYY-MM or YYYY where it could be read as a date, else as it came
  std::string event;  // documents with the same event report the same thing
  std::string title;
  std::string text;
  std::vector<NamedValue> others;  // in the order of the record; nested objects flattened as "meta.leaning"
  SourcePlace place;               // file and line of the record

  std::uint64_t position{
      0};  // in the corpus: the number of its file × 2^40 + that of the record in it, both from 0
  std::uint64_t hash{0};      // of all its fields
  std::uint64_t text_key{0};  // equal where texts are the same one (text_key.hpp); 0: a blank text

  // The names that the known fields came with, in the order of known_fields; null or empty: their own.
  std::shared_ptr<const std::array<std::string, known_field_count>> came_as;

  // The value of any field by name, known, other or as a known one came; day, week, month, quarter and year (corpus/period.hpp)
  // come from the date where the record has no such field. Empty where the document has none.
  std::string_view value(std::string_view field) const;
};

// The fields with a meaning, by their names and as members, in one order.
inline constexpr std::array<std::string_view, known_field_count> known_fields{"doc_id", "text",  "outlet",
                                                                              "date",   "title", "event"};
inline constexpr std::array<std::string Document::*, known_field_count> known_members{
    &Document::doc_id, &Document::text,  &Document::outlet,
    &Document::date,   &Document::title, &Document::event};

// "file:line", "file:line:column" where an earlier record begins on that line, or "file" where the record is a whole file: the doc_id of a record without one.
std::string name_of(const SourcePlace& place);

}  // namespace slant
