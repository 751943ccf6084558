// Lines of JSON Lines turned into records, with messages for lines that are broken.
#include "corpus/jsonl.hpp"

#include <utility>

#include <fmt/format.h>

#include "base/ascii.hpp"

namespace slant {
JsonlReader::JsonlReader(std::unique_ptr<ByteSource> source, std::string file, ReadLimits limits)
    : source_(std::move(source)),
      file_(std::move(file)),
      limits_(limits),
      lines_(*source_, limits.chunk_bytes, limits.max_record_bytes) {}

RecordReader::Outcome JsonlReader::next(Record& record, std::vector<Fault>& faults) {
  while (!ended_) {
    const LineReader::Outcome outcome = lines_.next();
    record.place.file = file_;
    record.place.line = lines_.number();
    record.place.column = 0;
    const bool cut = lines_.at_source_end() && !source_->damage().empty();
    if (cut) {
      ended_ = true;
      faults.push_back(damaged_end(record.place, source_->damage()));
      return Outcome::bad;
    }
    if (outcome == LineReader::Outcome::end) break;
    if (outcome == LineReader::Outcome::too_long) {
      met_any_ = true;
      faults.push_back(too_long_record(record.place, limits_.max_record_bytes));
      return Outcome::bad;
    }
    const std::string_view line = trimmed(lines_.line());
    if (line.empty()) continue;
    const bool first = !std::exchange(met_any_, true);
    if (first && is_other_json(line, faults)) {
      ended_ = true;
      return Outcome::bad;
    }
    const Outcome made = plain_.scan(line, record) ? Outcome::record : parse_line(record, faults);
    lines_.finish_line();
    return made;
  }
  ended_ = true;
  return Outcome::end;
}

bool JsonlReader::is_other_json(std::string_view line, std::vector<Fault>& faults) {
  const SourcePlace place{file_, lines_.number(), 0};
  if (line.front() == '[' && line.back() != ']') {
    faults.push_back(lost_record("bad JSON", place, "the file is one JSON list, not an object a line",
                                 "turn it into JSON Lines: jq -c '.[]' FILE > FILE.jsonl"));
    return true;
  }
  if (line == "{") {
    faults.push_back(lost_record("bad JSON", place,
                                 "an object that goes over several lines, not an object a line",
                                 "turn the file into JSON Lines: jq -c . FILE > FILE.jsonl"));
    return true;
  }
  return false;
}

RecordReader::Outcome JsonlReader::parse_line(Record& record, std::vector<Fault>& faults) {
  const std::string_view line = lines_.line();
  JsonRecordParser::Result result = parser_.parse(line, record);
  if (!result.error.empty()) {
    SourcePlace place = record.place;
    place.column = static_cast<std::uint32_t>(result.column);
    std::string hint;
    if (result.unclosed && lines_.at_source_end()) {
      hint = "the file may have been cut off: its last line has no end";
    } else if (trimmed(line).front() == '[') {
      hint = "turn a list into JSON Lines: jq -c '.[]' FILE > FILE.jsonl";
    }
    faults.push_back(lost_record("bad JSON", place, std::move(result.error), std::move(hint)));
    return Outcome::bad;
  }
  add_faults(result.mended, record.place, faults);
  if (!result.duplicate.empty()) {
    faults.push_back(
        {"repeated names",
         {Severity::warning,
          record.place,
          fmt::format("the name '{}' stands twice in the record; its last value was taken", result.duplicate),
          {},
          {},
          1}});
  }
  return Outcome::record;
}

}  // namespace slant
