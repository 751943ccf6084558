// What the names in a record mean: known fields, their aliases, the user's mappings, and all the rest kept.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document.hpp"
#include "corpus/options.hpp"
#include "corpus/record.hpp"

namespace slant {

// Whether the name is one of a known field, or an alias of one.
bool names_known_field(std::string_view name);

// Whether it is one of the text.
bool names_text(std::string_view name);

// A known field that is mapped is filled from that name alone; any other from its own name or else from the
// first of its aliases, in this order:
//   doc_id  id docid document_id article_id uuid
//   text    full_text body content article maintext article_body article_text
//   outlet  source publisher publication newspaper source.name source_name outlet_name
//   date    published pub_date publish_date published_at date_published publication_date datetime
//   title   headline
//   event   event_id story_id
// The case of ASCII letters does not count in an alias, nor do _ - and space; the name itself, otherwise
// spelt, is the first alias. An alias of text must hold text. What fills no known field is kept under its own name.
class FieldMap {
 public:
  // Throws InputError with all that is wrong: a field that is not known, one mapped twice, one name for two.
  explicit FieldMap(std::vector<FieldMapping> mappings);

  // Moves the record's values into `document` (whose memory is reused). False, with the reason in `faults`,
  // where the record has no text or something else than text there. Faults of severity warning or note lose nothing.
  bool apply(Record& record, Document& document, std::vector<Fault>& faults);

  // Whether the last record had a value for known_fields[field], empty or not.
  bool found(std::size_t field) const { return chosen_[field].has_value(); }

  // The name that known_fields[field] had in the last record; empty: none, or its own.
  const std::string& came_as(std::size_t field) const { return (*came_as_)[field]; }

  const std::vector<FieldMapping>& mappings() const { return mappings_; }

 private:
  struct Shape {
    std::string name;
    ValueType type{ValueType::text};
  };

  bool has_shape_of(const Record& record) const;
  void learn(const Record& record, std::vector<Fault>& faults);
  void choose(const Record& record, std::size_t field, std::vector<Fault>& faults);
  void note_once(std::string note, std::string hint, const Record& record, std::vector<Fault>& faults);
  bool check_text(const Record& record, std::vector<Fault>& faults) const;

  std::vector<FieldMapping> mappings_;
  std::array<std::string, known_field_count> mapped_from_;  // empty: not mapped
  std::vector<std::string> noted_;

  // Records of a file are mostly alike: what was decided holds as long as names and types stay the same.
  std::vector<Shape> shape_;
  std::array<std::optional<std::size_t>, known_field_count> chosen_;  // index among the record's values
  std::shared_ptr<const std::array<std::string, known_field_count>> came_as_;
  std::vector<std::string> other_names_;  // by index among the record's values; of chosen ones empty
  std::size_t other_count_{0};            // of them that are not
};

}  // namespace slant
