// All that a reader gives, in one value that tests can compare.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "corpus/record.hpp"

namespace slant {

struct AllRecords {
  std::vector<std::string> records;  // "line|name=value|name=value"
  std::vector<std::string> faults;   // as they are printed, in order
  std::vector<std::string> kinds;    // of the faults
  std::size_t bad{0};

  friend bool operator==(const AllRecords&, const AllRecords&) = default;
};

inline AllRecords all_records(RecordReader& reader) {
  AllRecords all;
  Record record;
  std::vector<Fault> faults;
  for (bool more = true; more;) {
    switch (reader.next(record, faults)) {
      case RecordReader::Outcome::end:
        more = false;
        break;
      case RecordReader::Outcome::bad:
        ++all.bad;
        break;
      case RecordReader::Outcome::record: {
        std::string text = std::to_string(record.place.line);
        for (const RecordValue& value : record.values) text += "|" + value.name + "=" + value.value;
        all.records.push_back(text);
        break;
      }
    }
  }
  for (const Fault& fault : faults) {
    all.faults.push_back(to_string(fault.diagnostic));
    all.kinds.push_back(fault.kind);
  }
  return all;
}

}  // namespace slant
