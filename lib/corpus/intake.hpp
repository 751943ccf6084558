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

#include "corpus/across_documents.hpp"
#include "corpus/corpus.hpp"
#include "corpus/document.hpp"
#include "corpus/document_dates.hpp"
#include "corpus/field_map.hpp"
#include "corpus/join.hpp"
#include "corpus/options.hpp"
#include "corpus/path_pattern.hpp"
#include "corpus/record.hpp"
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
  // though their text was met before (Repeats).
  std::uint64_t finish(std::vector<Fault>& faults);

  // Where records were read: fields that `where`, `join` or a mapping names and none has.
  std::vector<Diagnostic> unmet_fields() const;

  const FieldNames& fields() const { return fields_; }

 private:
  void see_names(const Document& document);

  std::optional<FieldMap> map_;  // optional, because all parts are tried before the first fault is thrown
  std::optional<Where> where_;
  std::optional<Join> join_;
  std::optional<PathPattern> pattern_;
  ValueForms forms_;
  DocumentDates dates_;
  TextKey text_key_;
  AcrossDocuments across_;
  bool any_{false};                            // a record was read well
  std::array<bool, known_field_count> met_{};  // some record had a value for it
  FieldNames fields_;
  std::set<std::string, std::less<>> others_met_;
  std::vector<std::string> last_others_;  // names met, as they stood in the last documents
};

}  // namespace slant
