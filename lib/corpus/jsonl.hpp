// Records from JSON: an object a line, and a bad line costs no other; or objects in any other order.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/byte_source.hpp"
#include "corpus/json_record.hpp"
#include "corpus/json_values.hpp"
#include "corpus/line_reader.hpp"
#include "corpus/plain_record.hpp"
#include "corpus/record.hpp"

namespace slant {

// How the readers of lines, rows and texts go about their source.
struct ReadLimits {
  std::size_t chunk_bytes{std::size_t{1} << 20};  // what is read at a time; results do not depend on it
  std::size_t max_record_bytes{std::size_t{256} << 20};  // longer records are bad, and are not held
};

// Numbers, true and false keep their text, nested objects become dotted names, lists their JSON, null an
// empty value; of a name that stands twice the last value is taken, with a warning. Objects joined on one line are
// records each. Where the first object or list of the file does not end with its line, the file is read object by
// object instead: objects over several lines, one list of any length. Where the first object is no article and one of
// its lists holds articles (an answer of a web service), these are the records, with a note.
class JsonlReader : public RecordReader {
 public:
  // `file` is the name for places. The source gives UTF-8 (malformed parts are replaced) without a BOM.
  // `text_name`: the name that the user gave the text, if any: an object that has it is an article.
  JsonlReader(std::unique_ptr<ByteSource> source, std::string file, ReadLimits limits,
              std::string text_name = {});

  Outcome next(Record& record, std::vector<Fault>& faults) override;

 private:
  Outcome next_object(Record& record, std::vector<Fault>& faults);
  Outcome next_line(Record& record, std::vector<Fault>& faults);
  Outcome next_joined(Record& record, std::vector<Fault>& faults);
  Outcome next_value(Record& record, std::vector<Fault>& faults);
  Outcome end_of_values(std::vector<Fault>& faults);
  Outcome read(std::string_view json, bool may_be_cut, Record& record, std::vector<Fault>& faults);
  SourcePlace place_of_list() const;
  bool opens_list(const Record& record, std::vector<Fault>& faults);
  bool goes_by_lines();

  std::unique_ptr<ByteSource> source_;
  std::string file_;
  ReadLimits limits_;
  std::string text_name_;
  LineReader lines_;
  std::string_view joined_;           // what stands behind an object on its line
  std::optional<JsonValues> values_;  // instead of lines
  PlainRecordScanner plain_;
  JsonRecordParser parser_;      // of the objects that are not plain
  SourcePlace begin_{{}, 1, 1};  // of what is read
  std::uint64_t last_line_{0};   // on which an object was met
  bool started_{false};
  bool met_any_{false};  // an object that could be read
  bool wraps_{false};    // the first object held a list of articles
  bool ended_{false};

  std::string list_;                     // of the object at hand, as JSON
  std::unique_ptr<JsonlReader> inside_;  // its articles
};

}  // namespace slant
