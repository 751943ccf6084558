// From a record to a document that is handed out: path, missing values, names, forms of values, dates, join, where,
// duplicates, in this order.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/alike_values.hpp"
#include "corpus/document.hpp"
#include "corpus/document_dates.hpp"
#include "corpus/duplicates.hpp"
#include "corpus/field_map.hpp"
#include "corpus/join.hpp"
#include "corpus/options.hpp"
#include "corpus/path_pattern.hpp"
#include "corpus/record.hpp"
#include "corpus/repeated_ids.hpp"
#include "corpus/repeats.hpp"
#include "corpus/text_key.hpp"
#include "corpus/value_forms.hpp"
#include "corpus/where.hpp"

namespace slant {

class Intake {
 public:
  enum class Verdict : std::uint8_t {
    document,  // hand it out
    repeated,  // hand it out; its text was met before
    bad,       // not a document: an error stands in the faults
    filtered,  // `where` does not hold
    dropped,   // its text was met before and Duplicates::first is asked for
  };

  // Uses fields, where, duplicates, path_pattern, missing_values and date_order of the options. `join` is the table of
  // options.join, opened, or null; `read_ahead` as DocumentDates has it, or null. Throws InputError with all that is
  // wrong in any of them.
  explicit Intake(const CorpusOptions& options, RecordReader* join = nullptr,
                  std::function<DateOrders()> read_ahead = nullptr);

  // Empties `record` into `document` (both keep their memory); appends what there is to say to `faults`.
  Verdict take(Record& record, Document& document, std::vector<Fault>& faults);

  // After the last record: what is known only then. Returns how many documents were handed out as `document`
  // though their text was met before (Repeats). Throws InputError where records were read and none has a
  // field that `where`, `join` or a mapping names.
  std::uint64_t finish(std::vector<Fault>& faults);

  // Names of fields that some record had, empty or not, or the
  // join gave: the known ones first, the others in order of appearance, last the names that known ones came with.
  std::vector<std::string> field_names() const;

 private:
  void see_names(const Document& document);
  bool is_repeated(const Document& document);
  void expect_fields() const;

  std::optional<FieldMap> map_;  // optional, because all parts are tried before the first fault is thrown
  std::optional<Where> where_;
  std::optional<Join> join_;
  std::optional<PathPattern> pattern_;
  ValueForms forms_;
  DocumentDates dates_;
  AlikeValues alike_outlets_;
  TextKey text_key_;
  Duplicates duplicates_;
  Seen texts_;             // where the first of equal texts is asked for, which must be known at once
  Repeats counted_texts_;  // else
  RepeatedIds ids_;
  bool any_{false};                               // a record was read well
  std::array<bool, known_field_count> met_{};     // some record had a value for it
  std::array<bool, known_field_count> filled_{};  // … or the join gave one
  std::vector<std::string> other_names_;          // in order of appearance
  std::set<std::string, std::less<>> others_met_;
  std::set<std::string> came_as_;
  std::vector<std::string> last_others_;  // names met, as they stood in the last documents
};

}  // namespace slant
