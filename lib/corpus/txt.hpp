// A plain text file: one record, which is the whole file.
#pragma once

#include <memory>
#include <string>

#include "corpus/byte_source.hpp"
#include "corpus/jsonl.hpp"
#include "corpus/record.hpp"

namespace slant {

// The record has one value, `text`, and no line. A file of white space alone is bad.
class TxtReader : public RecordReader {
 public:
  TxtReader(std::unique_ptr<ByteSource> source, std::string file, ReadLimits limits);

  Outcome next(Record& record, std::vector<Fault>& faults) override;

 private:
  std::unique_ptr<ByteSource> source_;
  std::string file_;
  ReadLimits limits_;
  bool ended_{false};
};

}  // namespace slant
