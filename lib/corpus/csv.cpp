// CSV and TSV rows turned into records, with messages for rows that are broken.
#include "corpus/csv.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "corpus/mend.hpp"

namespace slant {
namespace {

// LF, CRLF and CR each end a line.
std::uint64_t count_line_ends(std::string_view bytes) {
  auto count = static_cast<std::uint64_t>(std::count(bytes.begin(), bytes.end(), '\n'));
  for (std::size_t cr = bytes.find('\r'); cr != std::string_view::npos; cr = bytes.find('\r', cr + 1)) {
    count += cr + 1 == bytes.size() || bytes[cr + 1] != '\n';
  }
  return count;
}

}  // namespace

CsvReader::CsvReader(std::unique_ptr<ByteSource> source, std::string file, char delimiter, ReadLimits limits)
    : source_(std::move(source)),
      file_(std::move(file)),
      limits_(limits),
      buffer_(*source_, limits.chunk_bytes),
      delimiter_(delimiter),
      scanner_(delimiter) {}

SourcePlace CsvReader::place_of(std::size_t byte) const {
  return {file_, line_ + count_line_ends(buffer_.bytes().substr(0, byte)), 0};
}

// Forgets the row that was read, and gives back the memory of a long one.
void CsvReader::finish_row() {
  if (used_ == 0) return;
  line_ += count_line_ends(buffer_.bytes().substr(0, used_));
  buffer_.drop(std::exchange(used_, 0));
  buffer_.shrink();
}

// Leaves the row in the buffer until finish_row. A bad one is said here.
CsvReader::Row CsvReader::next_row(std::vector<Fault>& faults) {
  finish_row();
  scanner_.start();
  for (;;) {
    // Never beyond the limit, so that what is too long does not depend on the chunks.
    const std::string_view bytes = buffer_.bytes().substr(0, limits_.max_record_bytes + 1);
    const bool last = source_end_ && bytes.size() == buffer_.bytes().size();
    const CsvRowScanner::Outcome outcome = scanner_.scan(bytes, last);
    if (last && breaks_off(outcome)) {
      ended_ = true;
      faults.push_back(damaged_end(place_of(0), source_->damage()));
      return Row::bad;
    }
    if (outcome == CsvRowScanner::Outcome::row) {
      used_ = scanner_.size();
      return Row::good;
    }
    if (outcome == CsvRowScanner::Outcome::stray_quote) {
      faults.push_back(lost_record("bad CSV rows", place_of(scanner_.opening_quote()),
                                   "text stands behind a closing quotation mark",
                                   "inside a quoted field a quotation mark is written twice"));
      used_ = scanner_.size();
      return Row::bad;
    }
    if (bytes.size() > limits_.max_record_bytes) return too_long(faults);
    if (last && bytes.empty()) {
      ended_ = true;
      return Row::end;
    }
    if (last) return unclosed(faults);
    source_end_ = !buffer_.more();
  }
}

// Whether the source was cut inside this row, or where the next should begin.
bool CsvReader::breaks_off(CsvRowScanner::Outcome outcome) const {
  if (source_->damage().empty()) return false;
  if (outcome == CsvRowScanner::Outcome::need_more) return true;
  const char end = buffer_.bytes()[scanner_.size() - 1];
  return end != '\n' && end != '\r';
}

// The row ends with the line of the mark that is not closed, so that the rows behind it are read.
CsvReader::Row CsvReader::unclosed(std::vector<Fault>& faults) {
  const std::string_view bytes = buffer_.bytes();
  faults.push_back(lost_record("bad CSV rows", place_of(scanner_.opening_quote()),
                               "a quotation mark is opened here and never closed",
                               "close it, or write it twice if it belongs to the text"));
  std::size_t end = bytes.find_first_of("\r\n", scanner_.opening_quote());
  if (end == std::string_view::npos) end = bytes.size() - 1;
  if (bytes[end] == '\r' && end + 1 < bytes.size() && bytes[end + 1] == '\n') ++end;
  used_ = end + 1;
  return Row::bad;
}

CsvReader::Row CsvReader::too_long(std::vector<Fault>& faults) {
  const std::string_view seen = buffer_.bytes().substr(0, scanner_.size());
  const std::size_t line_end = seen.find_first_of("\r\n", scanner_.opening_quote());
  if (scanner_.in_quotes() && line_end != std::string_view::npos && line_end + 1 < seen.size()) {
    unclosed(faults);
    Diagnostic& said = faults.back().diagnostic;
    said.message = fmt::format("a quotation mark is opened here and not closed within {} bytes",
                               limits_.max_record_bytes);
    said.hint += "; --max-record-bytes sets the limit";
    return Row::bad;
  }
  faults.push_back(too_long_record(place_of(0), limits_.max_record_bytes));
  line_ += count_line_ends(seen);
  buffer_.drop(seen.size());
  skip_line();
  return Row::bad;
}

// Up to the next line end of any kind, without holding what is skipped.
void CsvReader::skip_line() {
  for (;;) {
    const std::string_view bytes = buffer_.bytes();
    const std::size_t end = bytes.find_first_of("\r\n");
    const bool whole =
        end != std::string_view::npos && (bytes[end] == '\n' || end + 1 < bytes.size() || source_end_);
    if (whole) {
      const bool crlf = bytes[end] == '\r' && end + 1 < bytes.size() && bytes[end + 1] == '\n';
      used_ = end + (crlf ? 2 : 1);
      return;
    }
    buffer_.drop(std::min(end, bytes.size()));
    if (source_end_) return;
    source_end_ = !buffer_.more();
  }
}

void CsvReader::choose_delimiter(std::vector<Fault>& faults) {
  constexpr std::size_t enough = std::size_t{64} << 10;
  while (buffer_.bytes().size() < enough && buffer_.bytes().find_first_of("\r\n") == std::string_view::npos) {
    if (!buffer_.more()) break;
  }
  const std::string_view bytes = buffer_.bytes();
  const std::string_view line = bytes.substr(0, bytes.find_first_of("\r\n"));
  if (delimiter_ != ',' || line.find(',') != std::string_view::npos) return;
  const bool tabs = line.find('\t') != std::string_view::npos;
  if (!tabs && line.find(';') == std::string_view::npos) return;
  delimiter_ = tabs ? '\t' : ';';
  scanner_ = CsvRowScanner(delimiter_);
  faults.push_back({"other delimiters",
                    {Severity::note,
                     place_of(0),
                     fmt::format("fields are taken to be separated by {}, as the first row has no comma",
                                 tabs ? "tabs" : "semicolons"),
                     {},
                     {},
                     1}});
}

CsvReader::Row CsvReader::read_header(std::vector<Fault>& faults) {
  choose_delimiter(faults);
  Row row = Row::good;
  do {
    row = next_row(faults);
  } while (row == Row::good && scanner_.empty());
  if (row == Row::end || ended_) return row;
  if (row == Row::bad) throw InputError({faults.back().diagnostic});
  Mended mended;
  for (std::size_t i = 0; i < scanner_.fields(); ++i) {
    std::string name;
    scanner_.value(buffer_.bytes(), i, name);
    mended += mend(name);
    name = trimmed(name, " ");
    names_.push_back(name.empty() ? fmt::format("column_{}", i + 1) : std::move(name));
  }
  add_faults(mended, place_of(0), faults);
  check_names();
  return Row::good;
}

void CsvReader::check_names() const {
  std::map<std::string_view, std::size_t> first;
  std::vector<Diagnostic> wrong;
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const auto [found, fresh] = first.emplace(names_[i], i);
    if (fresh) continue;
    wrong.push_back(
        {Severity::error,
         place_of(0),
         fmt::format("columns {} and {} are both named '{}'", found->second + 1, i + 1, names_[i]),
         "give each column a name of its own",
         {},
         1});
  }
  if (!wrong.empty()) throw InputError(std::move(wrong));
}

RecordReader::Outcome CsvReader::next(Record& record, std::vector<Fault>& faults) {
  while (!ended_) {
    const bool header = !std::exchange(has_header_, true);
    const Row row = header ? read_header(faults) : next_row(faults);
    if (row == Row::end) break;
    if (row == Row::bad) return Outcome::bad;
    if (header || scanner_.empty()) continue;
    const Outcome made = fill(record, faults);
    finish_row();
    return made;
  }
  return Outcome::end;
}

RecordReader::Outcome CsvReader::fill(Record& record, std::vector<Fault>& faults) {
  record.place = place_of(0);
  if (scanner_.fields() != names_.size()) {
    const std::size_t found = scanner_.fields();
    faults.push_back(lost_record("bad CSV rows", record.place,
                                 fmt::format("row has {} field{}, but the first row names {}", found,
                                             found == 1 ? "" : "s", names_.size()),
                                 "a field with a delimiter or a line break inside must be quoted"));
    return Outcome::bad;
  }
  const std::string_view bytes = buffer_.bytes();
  const bool check = needs_mending(bytes.substr(0, scanner_.size()));
  Mended mended;
  record.values.resize(names_.size());
  for (std::size_t i = 0; i < names_.size(); ++i) {
    RecordValue& value = record.values[i];
    value.name = names_[i];
    value.type = ValueType::text;
    scanner_.value(bytes, i, value.value);
    if (check) mended += mend(value.value);
  }
  add_faults(mended, record.place, faults);
  return Outcome::record;
}

}  // namespace slant
