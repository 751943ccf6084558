// From a record to a document that is handed out: path, names, join, where, duplicates, in this order.
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

#include "corpus/document.hpp"
#include "corpus/duplicates.hpp"
#include "corpus/field_map.hpp"
#include "corpus/join.hpp"
#include "corpus/options.hpp"
#include "corpus/path_pattern.hpp"
#include "corpus/record.hpp"
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

  // Uses fields, where, duplicates and path_pattern of the options. `join` is the table of options.join,
  // opened, or null. Throws InputError with all that is wrong in any of them.
  Intake(const CorpusOptions& options, RecordReader* join = nullptr);

  // Empties `record` into `document` (both keep their memory); appends what there is to say to `faults`.
  Verdict take(Record& record, Document& document, std::vector<Fault>& faults);

  // After the last record: what is known only then. Throws InputError where records were read and none has a
  // field that `where`, `join` or a mapping names.
  void finish(std::vector<Fault>& faults) const;

  // Names of fields that some record had, empty or not, or the join gave: the known ones first, then in order
  // of appearance.
  std::vector<std::string> field_names() const;

 private:
  void see_names(const Document& document);

  std::optional<FieldMap> map_;  // optional, because all parts are tried before the first fault is thrown
  std::optional<Where> where_;
  std::optional<Join> join_;
  std::optional<PathPattern> pattern_;
  Duplicates duplicates_;
  Seen texts_;
  Seen ids_;
  bool any_{false};                               // a record was read well
  std::array<bool, known_field_count> met_{};     // some record had a value for it
  std::array<bool, known_field_count> filled_{};  // … or the join gave one
  std::vector<std::string> other_names_;          // in order of appearance
  std::set<std::string, std::less<>> others_met_;
};

}  // namespace slant
