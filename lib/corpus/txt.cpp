// Plain text files: the whole file as one record.
#include "corpus/txt.hpp"

#include <utility>

#include "base/ascii.hpp"
#include "corpus/mend.hpp"
#include "corpus/record_buffer.hpp"

namespace slant {

TxtReader::TxtReader(std::unique_ptr<ByteSource> source, std::string file, ReadLimits limits)
    : source_(std::move(source)), file_(std::move(file)), limits_(limits) {}

RecordReader::Outcome TxtReader::next(Record& record, std::vector<Fault>& faults) {
  if (std::exchange(ended_, true)) return Outcome::end;
  record.place = {file_, 0, 0};
  RecordBuffer buffer(*source_, limits_.chunk_bytes);
  while (buffer.bytes().size() <= limits_.max_record_bytes && buffer.more()) {
  }
  const std::string_view bytes = buffer.bytes();
  if (bytes.size() > limits_.max_record_bytes) {
    faults.push_back(too_long_record(record.place, limits_.max_record_bytes));
    return Outcome::bad;
  }
  if (!source_->damage().empty()) {
    faults.push_back(damaged_end(record.place, source_->damage()));
    return Outcome::bad;
  }
  if (is_blank(bytes)) {
    faults.push_back(lost_record("empty texts", record.place, "the file has no text"));
    return Outcome::bad;
  }
  record.values.resize(1);
  RecordValue& text = record.values.front();
  text.name = "text";
  text.value = bytes;
  text.type = ValueType::text;
  add_faults(mend(text.value), record.place, faults);
  return Outcome::record;
}

}  // namespace slant
