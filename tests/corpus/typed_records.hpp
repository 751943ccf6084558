// Records typed into a test, and a reader that yields them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "corpus/record.hpp"

namespace slant {

inline Record record_of(std::vector<RecordValue> values, SourcePlace place = {"a.jsonl", 7, 0}) {
  Record record;
  record.values = std::move(values);
  record.path = place.file;
  record.place = std::move(place);
  return record;
}

class TypedRecords : public RecordReader {
 public:
  explicit TypedRecords(std::vector<Record> records) : records_(std::move(records)) {}

  Outcome next(Record& record, std::vector<Fault>&) override {
    if (at_ == records_.size()) return Outcome::end;
    record = records_[at_++];
    return Outcome::record;
  }

 private:
  std::vector<Record> records_;
  std::size_t at_{0};
};

// A table of text with its header, its rows from line 2 on.
inline TypedRecords table_of_rows(const std::vector<std::string>& header,
                                  const std::vector<std::vector<std::string>>& rows) {
  std::vector<Record> records;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::vector<RecordValue> values;
    for (std::size_t j = 0; j < header.size(); ++j)
      values.push_back({header[j], rows[i][j], ValueType::text});
    records.push_back(record_of(std::move(values), {"outlets.csv", i + 2, 0}));
  }
  return TypedRecords(std::move(records));
}

inline std::string messages(const std::vector<Fault>& faults) {
  std::string text;
  for (const Fault& fault : faults) text += fault.kind + " | " + to_string(fault.diagnostic);
  return text;
}

// What a call that must throw says.
template <class Call>
std::string error_of(Call call) {
  try {
    call();
  } catch (const InputError& error) {
    return error.what();
  }
  return "nothing was thrown";
}

}  // namespace slant
