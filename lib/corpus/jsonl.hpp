// Records from JSON Lines: an object a line, and a bad line costs no other.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "corpus/byte_source.hpp"
#include "corpus/json_record.hpp"
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
// empty value; of a name that stands twice the last value is taken, with a warning. A file that is one JSON
// list or one object over many lines is a single bad record whose hint says how to turn it into JSON Lines.
class JsonlReader : public RecordReader {
 public:
  // `file` is the name for places. The source gives UTF-8 (malformed parts are replaced) without a BOM.
  JsonlReader(std::unique_ptr<ByteSource> source, std::string file, ReadLimits limits);

  Outcome next(Record& record, std::vector<Fault>& faults) override;

 private:
  Outcome parse_line(Record& record, std::vector<Fault>& faults);
  bool is_other_json(std::string_view line, std::vector<Fault>& faults);

  std::unique_ptr<ByteSource> source_;
  std::string file_;
  ReadLimits limits_;
  LineReader lines_;
  PlainRecordScanner plain_;
  JsonRecordParser parser_;  // of the lines that are not plain
  bool met_any_{false};      // a line that is not blank
  bool ended_{false};
};

}  // namespace slant
