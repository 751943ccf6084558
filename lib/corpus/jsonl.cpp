// JSON turned into records, with messages for what is broken: line by line, or value by value.
#include "corpus/jsonl.hpp"

#include <utility>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "corpus/csv_lines.hpp"
#include "corpus/json_wrapper.hpp"

namespace slant {
namespace {

// What may stand before an object on its line: RS of JSON text sequences, the byte order mark of a file put behind
// another, commas of a list.
std::string_view without_separators(std::string_view json) {
  while (!json.empty() && separates_values(json.front())) json.remove_prefix(1);
  while (!json.empty() && separates_values(json.back())) json.remove_suffix(1);
  return json;
}

// What stands behind the first of several objects on a line; empty where there is one alone.
std::string_view behind_first_object(std::string_view line) {
  if (line.empty() || line.front() != '{') return {};
  JsonExtent extent;
  if (extent.scan(line) != JsonExtent::Outcome::ended) return {};
  const std::string_view rest = without_separators(line.substr(extent.size()));
  return !rest.empty() && rest.front() == '{' ? rest : std::string_view();
}

}  // namespace

JsonlReader::JsonlReader(std::unique_ptr<ByteSource> source, std::string file, ReadLimits limits,
                         std::string text_name)
    : source_(std::move(source)),
      file_(std::move(file)),
      limits_(limits),
      text_name_(std::move(text_name)),
      lines_(*source_, limits.chunk_bytes, limits.max_record_bytes) {}

RecordReader::Outcome JsonlReader::next(Record& record, std::vector<Fault>& faults) {
  if (!std::exchange(started_, true) && !goes_by_lines())
    values_.emplace(lines_.buffer(), limits_.max_record_bytes, begin_);
  for (;;) {
    if (inside_) {
      const Outcome outcome = inside_->next(record, faults);
      if (outcome == Outcome::record) unwrap_source(record);
      if (outcome != Outcome::end) return outcome;
      inside_.reset();
    }
    const Outcome outcome = next_object(record, faults);
    if (outcome != Outcome::record) return outcome;
    const bool first = !std::exchange(met_any_, true);
    if (!(first || wraps_) || !opens_list(record, faults)) return outcome;
  }
}

RecordReader::Outcome JsonlReader::next_object(Record& record, std::vector<Fault>& faults) {
  if (ended_) return Outcome::end;
  record.place.file = file_;
  record.place.column = 0;
  if (values_) return next_value(record, faults);
  return joined_.empty() ? next_line(record, faults) : next_joined(record, faults);
}

RecordReader::Outcome JsonlReader::next_line(Record& record, std::vector<Fault>& faults) {
  for (;;) {
    const LineReader::Outcome outcome = lines_.next();
    record.place.line = lines_.number();
    const bool cut = lines_.at_source_end() && !source_->damage().empty();
    if (cut) {
      ended_ = true;
      faults.push_back(damaged_end(record.place, source_->damage()));
      return Outcome::bad;
    }
    if (outcome == LineReader::Outcome::end) {
      ended_ = true;
      return Outcome::end;
    }
    if (outcome == LineReader::Outcome::too_long) {
      met_any_ = true;
      faults.push_back(too_long_record(record.place, limits_.max_record_bytes));
      return Outcome::bad;
    }
    std::string_view line = trimmed(lines_.line());
    if (line.empty()) continue;
    if (line.front() != '{' || line.back() == ',') line = without_separators(line);
    if (line.empty()) continue;
    if (plain_.scan(line, record)) {
      if (met_any_ && !wraps_) lines_.finish_line();
      return Outcome::record;
    }
    joined_ = line;
    return next_joined(record, faults);
  }
}

// The next of the objects on this line.
RecordReader::Outcome JsonlReader::next_joined(Record& record, std::vector<Fault>& faults) {
  const std::string_view rest = behind_first_object(joined_);
  std::string_view json = joined_;
  if (!rest.empty()) json = without_separators(json.substr(0, json.size() - rest.size()));
  joined_ = rest;
  const std::string_view before =
      lines_.line().substr(0, static_cast<std::size_t>(json.data() - lines_.line().data()));
  if (std::exchange(last_line_, lines_.number()) == lines_.number())
    record.place.column = 1 + static_cast<std::uint32_t>(code_points(before));
  const Outcome made = read(json, rest.empty() && lines_.at_source_end(), record, faults);
  if (rest.empty() && met_any_ && !wraps_) lines_.finish_line();
  return made;
}

RecordReader::Outcome JsonlReader::next_value(Record& record, std::vector<Fault>& faults) {
  const JsonValues::Outcome outcome = values_->next();
  record.place.line = values_->line();
  if (std::exchange(last_line_, values_->line()) == values_->line()) record.place.column = values_->column();
  switch (outcome) {
    case JsonValues::Outcome::end:
      return end_of_values(faults);
    case JsonValues::Outcome::too_long:
      faults.push_back(too_long_record(record.place, limits_.max_record_bytes));
      return Outcome::bad;
    case JsonValues::Outcome::unclosed:
      if (source_->damage().empty()) break;
      ended_ = true;
      faults.push_back(damaged_end(record.place, source_->damage()));
      return Outcome::bad;
    case JsonValues::Outcome::value:
    case JsonValues::Outcome::broken:
      break;
  }
  ended_ = outcome == JsonValues::Outcome::unclosed;
  const std::string_view json = trimmed(values_->value());
  if (plain_.scan(json, record)) return Outcome::record;
  // The parser may look at what stands behind, which differs with the chunks.
  std::string copy(json);
  copy.append(RecordBuffer::padding, ' ');
  return read(std::string_view(copy).substr(0, json.size()), ended_, record, faults);
}

RecordReader::Outcome JsonlReader::end_of_values(std::vector<Fault>& faults) {
  ended_ = true;
  const SourcePlace place{file_, values_->line(), 0};
  if (!source_->damage().empty()) {
    faults.push_back(damaged_end(place, source_->damage()));
    return Outcome::bad;
  }
  if (!values_->in_list()) return Outcome::end;
  faults.push_back(
      lost_record("bad JSON", place, "the list is not closed", "the file may have been cut off"));
  return Outcome::bad;
}

// Lines are what is usual, and what loses least where something is broken. They are not for a file whose first
// object or list of objects does not end with its line.
bool JsonlReader::goes_by_lines() {
  RecordBuffer& buffer = lines_.buffer();
  std::size_t begin = 0;
  const auto first_from = [&](std::size_t at) {
    while (at < buffer.bytes().size() || buffer.more()) {
      if (at < buffer.bytes().size() && !separates_values(buffer.bytes()[at])) return at;
      if (at > limits_.max_record_bytes) break;
      at += at < buffer.bytes().size() ? 1U : 0U;
    }
    return buffer.bytes().size();
  };
  begin = first_from(0);
  const auto at = [&](std::size_t byte) {
    return byte < buffer.bytes().size() ? buffer.bytes()[byte] : '\0';
  };
  if (at(begin) == '[') {
    const char inside = at(first_from(begin + 1));
    return inside != '{' && inside != ']';
  }
  if (at(begin) != '{') return true;
  JsonExtent extent;
  JsonExtent::Outcome outcome = JsonExtent::Outcome::need_more;
  do {
    outcome = extent.scan(buffer.bytes().substr(begin, limits_.max_record_bytes + 1));
  } while (outcome == JsonExtent::Outcome::need_more && extent.size() <= limits_.max_record_bytes &&
           buffer.more());
  const std::string_view object = buffer.bytes().substr(begin, extent.size());
  if (outcome == JsonExtent::Outcome::broken) return true;
  if (object.find_first_of("\r\n") != std::string_view::npos) return false;
  if (outcome != JsonExtent::Outcome::ended) return true;
  const std::size_t behind = first_from(begin + object.size());
  const std::string_view between =
      buffer.bytes().substr(begin + object.size(), behind - begin - object.size());
  return between.find('\n') != std::string_view::npos || at(behind) != '{';
}

RecordReader::Outcome JsonlReader::read(std::string_view json, bool may_be_cut, Record& record,
                                        std::vector<Fault>& faults) {
  if (plain_.scan(json, record)) return Outcome::record;
  JsonRecordParser::Result result = parser_.parse(json, record);
  if (!result.error.empty()) {
    SourcePlace place = record.place;
    place.column = static_cast<std::uint32_t>(result.column);
    std::string hint;
    if (result.unclosed && may_be_cut) hint = "the file may have been cut off: its last line has no end";
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

// Where the list begins in the object that was read last.
SourcePlace JsonlReader::place_of_list() const {
  SourcePlace place{file_, values_ ? values_->line() : lines_.number(), values_ ? values_->column() : 1};
  const std::string_view text = values_ ? values_->value() : lines_.line();
  std::string_view before = text.substr(0, text.find(list_));
  if (const std::size_t end = before.find_last_of("\r\n"); end != std::string_view::npos) {
    place.line += count_line_ends(before);
    place.column = 1;
    before.remove_prefix(end + 1);
  }
  place.column += static_cast<std::uint32_t>(code_points(before));
  return place;
}

// Whether the articles are in a list of the record; then they are the next to be read.
bool JsonlReader::opens_list(const Record& record, std::vector<Fault>& faults) {
  const std::vector<std::size_t> lists = lists_of_articles(record, text_name_, parser_);
  if (lists.empty()) return false;
  const std::string& name = record.values[lists.front()].name;
  const std::string command = fmt::format("jq -c '{}' FILE > FILE.jsonl", jq_filter(name));
  Diagnostic said{Severity::note, record.place, {}, {}, {}, 1};
  if (lists.size() > 1) {
    said.severity = Severity::warning;
    said.message =
        fmt::format("this object holds several lists of articles, '{}' and '{}' among them; none is read",
                    name, record.values[lists[1]].name);
    said.hint = "choose one: " + command;
    faults.push_back({"lists of articles", std::move(said)});
    return false;
  }
  if (!std::exchange(wraps_, true)) {
    said.message = fmt::format("the records are read from the list '{}' of this object", name);
    said.hint = "to have them in a file of their own: " + command;
    faults.push_back({"lists of articles", std::move(said)});
  }
  list_ = record.values[lists.front()].value;
  inside_ = std::make_unique<JsonlReader>(std::make_unique<MemorySource>(list_), file_, limits_, text_name_);
  inside_->begin_ = place_of_list();
  return true;
}

}  // namespace slant
