// One record as it came, names and values, and how a file yields such records.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace slant {

// What a value was where its file has types (JSON); CSV and TXT have text alone. null is empty text.
enum class ValueType : std::uint8_t { text, number, truth, list };

struct RecordValue {
  std::string name;
  std::string value;  // a list as JSON, a number as its digits stand, a truth as "true" or "false"
  ValueType type{ValueType::text};
  bool bare{false};  // stands without quotation marks in a format that has them for text: CSV, TSV
};

// Before anybody says what the names mean. All strings are valid UTF-8.
struct Record {
  std::vector<RecordValue> values;  // in the order of the file; a name at most once
  SourcePlace place;  // file and line of its first byte; no line where the record is a whole file
  std::string path;   // of its file below the folder or archive that was given; "/" between the parts
};

// A record that could not be read, or was read with a loss: `kind` is the name under which Warnings counts it.
struct Fault {
  std::string kind;
  Diagnostic diagnostic;   // Severity::error where the record is lost, warning where only a part of it
  std::uint64_t times{1};  // more where it stands for others that are not told of one by one
};

// Yields the records of one file: JSONL, CSV/TSV or TXT.
class RecordReader {
 public:
  enum class Outcome { record, bad, end };

  virtual ~RecordReader() = default;

  // record: `record` is filled (its memory is reused). bad: it could not be read, `faults` says why, and the
  // reader goes on behind it at the next call. Faults are appended, never cleared: a good record may bring
  // some (a value repaired), too. Throws std::system_error with the path when reading itself fails.
  virtual Outcome next(Record& record, std::vector<Fault>& faults) = 0;
};

}  // namespace slant
