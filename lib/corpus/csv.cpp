// CSV and TSV rows turned into records, with messages for rows that are broken.
#include "corpus/csv.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/ascii.hpp"
#include "base/wording.hpp"
#include "corpus/mend.hpp"

namespace slant {
namespace {

bool begins_with_space(std::string_view value) {
  return !value.empty() && value.front() == ' ';
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

// Two files put together: the second one's mark stands before its first row.
void CsvReader::drop_byte_order_mark() {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  for (;;) {
    const std::string_view bytes = buffer_.bytes();
    if (!bytes.empty() && bytes.front() != mark.front()) return;
    const std::size_t seen = std::min(bytes.size(), mark.size());
    if (bytes.substr(0, seen) != mark.substr(0, seen)) return;
    if (seen == mark.size()) return buffer_.drop(mark.size());
    if (source_end_) return;
    source_end_ = !buffer_.more();
  }
}

// Leaves the row in the buffer until finish_row. A bad one is said here.
CsvReader::Row CsvReader::next_row(std::vector<Fault>& faults) {
  finish_row();
  drop_byte_order_mark();
  const Found found = scan_as(marks_);
  if (found == Found::row && fits(found)) return settle_row(faults);
  return settle(choose_reading(found, faults), faults);
}

CsvReader::Found CsvReader::scan_as(QuoteMarks marks) {
  scanner_.start(marks);
  for (;;) {
    // Never beyond the limit, so that what is too long does not depend on the chunks.
    const std::string_view bytes = buffer_.bytes().substr(0, limits_.max_record_bytes + 1);
    const bool last = source_end_ && bytes.size() == buffer_.bytes().size();
    const CsvRowScanner::Outcome outcome = scanner_.scan(bytes, last);
    if (last && breaks_off(outcome)) return Found::cut;
    if (outcome == CsvRowScanner::Outcome::row) return Found::row;
    if (outcome == CsvRowScanner::Outcome::stray_quote) return Found::stray;
    if (bytes.size() > limits_.max_record_bytes) return Found::too_long;
    if (last) return bytes.empty() ? Found::end : Found::unclosed;
    source_end_ = !buffer_.more();
  }
}

bool CsvReader::fits(Found found) const {
  if (found != Found::row) return false;
  return names_.empty() || scanner_.fields() == names_.size() || scanner_.empty();
}

// Where marks taken as usual make no row: the first way to take them that does.
CsvReader::Found CsvReader::choose_reading(Found found, std::vector<Fault>& faults) {
  if (found == Found::end) return found;
  const bool cut_inside =
      found == Found::cut && scanner_.in_quotes() && !goes_on_in_a_row(scanner_.opening_quote());
  if (cut_inside) return found;
  if (scanner_.met_blanks()) {
    if (const Found again = scan_as(QuoteMarks::strict); fits(again)) return again;
    found = scan_as(marks_);
  }
  const bool backslashes = marks_ == QuoteMarks::backslash;
  if (backslashes || scanner_.met_backslash()) {
    const QuoteMarks other = backslashes ? QuoteMarks::doubled : QuoteMarks::backslash;
    if (const Found again = scan_as(other); fits(again)) {
      if (other == QuoteMarks::backslash) {
        marks_ = other;
        say_of_marks("\\\" is read as a quotation mark inside a quoted field, from here on", faults);
      }
      return again;
    }
    found = scan_as(marks_);
  }
  if (delimiter_ == '\t') {
    const Found again = scan_as(QuoteMarks::characters);
    if (found != Found::row || fits(again)) return again;
    found = scan_as(marks_);
  }
  return found;
}

void CsvReader::say_of_marks(std::string message, std::vector<Fault>& faults) const {
  faults.push_back(
      {"quotation marks of tables", {Severity::note, place_of(0), std::move(message), {}, {}, 1}});
}

CsvReader::Row CsvReader::settle(Found found, std::vector<Fault>& faults) {
  const std::string hint = "close it, or write it twice if it belongs to the text";
  const std::size_t quote = scanner_.opening_quote();
  switch (found) {
    case Found::row:
      return settle_row(faults);
    case Found::end:
      ended_ = true;
      return Row::end;
    case Found::too_long:
      return too_long(faults);
    case Found::unclosed:
      return lose_row(quote, "a quotation mark is opened here and never closed", hint, faults);
    case Found::cut:
      if (scanner_.in_quotes() && goes_on_in_a_row(quote))
        return lose_row(quote, "a quotation mark is opened here and never closed", hint, faults);
      ended_ = true;
      faults.push_back(damaged_end(place_of(0), source_->damage()));
      return Row::bad;
    case Found::stray:
      break;
  }
  const std::string_view inside = buffer_.bytes().substr(quote, scanner_.stray_at() - quote);
  if (size_of_line(inside) < inside.size())
    return lose_row(quote, "a quotation mark is opened here, and the next one does not close it", hint,
                    faults);
  return lose_row(quote, "text stands behind a closing quotation mark",
                  "inside a quoted field a quotation mark is written twice", faults);
}

// A row whose marks are in order may still have swallowed others.
CsvReader::Row CsvReader::settle_row(std::vector<Fault>& faults) {
  used_ = scanner_.size();
  const std::string_view row = buffer_.bytes().substr(0, used_);
  if (scanner_.met_blanks() && !std::exchange(blanks_said_, true))
    say_of_marks("blanks around quoted fields are left out, from here on", faults);
  spaced_ = spaced_ || scanner_.met_blanks();
  if (names_.empty() || !scanner_.met_quoted()) return Row::good;
  const std::size_t first_line = size_of_line(row);
  if (first_line == row.size()) return Row::good;
  if (!fits(Found::row) &&
      looks_like_row(row.substr(first_line, size_of_line(row.substr(first_line))), shape())) {
    return lose_row(0, "a quotation mark is opened here and closed in another row",
                    "close it, or write it twice if it belongs to the text", faults);
  }
  if (quotes_all_ || !lines_are_rows(row, shape())) return Row::good;
  const bool characters = delimiter_ == '\t';
  const std::string lines =
      fmt::format("the lines {} to {}", line_, line_ + count_line_ends(trimmed(row, "\r\n")));
  Diagnostic said{Severity::warning, place_of(0), {}, {}, {}, 1};
  if (characters) {
    said.severity = Severity::note;
    said.message = lines + " are read as rows, and the quotation marks around them as characters";
  } else {
    said.message = lines + " are one row by their quotation marks, and each looks like a row";
    said.hint = "if they are rows, a quotation mark is too many in the first line";
  }
  faults.push_back({"fields like rows", std::move(said)});
  if (characters) return settle(scan_as(QuoteMarks::characters), faults);
  return Row::good;
}

// Whether the source was cut inside this row, or where the next should begin.
bool CsvReader::breaks_off(CsvRowScanner::Outcome outcome) const {
  if (source_->damage().empty()) return false;
  if (outcome == CsvRowScanner::Outcome::need_more) return true;
  const char end = buffer_.bytes()[scanner_.size() - 1];
  return end != '\n' && end != '\r';
}

// Whether the line behind the one of this opening mark is a row by itself.
bool CsvReader::goes_on_in_a_row(std::size_t quote) const {
  const std::string_view bytes = buffer_.bytes();
  const std::size_t next = quote + size_of_line(bytes.substr(quote));
  return looks_like_row(bytes.substr(next, size_of_line(bytes.substr(next))), shape());
}

// The row ends with the line of the mark that is not closed; lines behind it that are no rows are lost with it.
CsvReader::Row CsvReader::lose_row(std::size_t quote, std::string message, std::string hint,
                                   std::vector<Fault>& faults) {
  const SourcePlace place = place_of(quote);
  used_ = quote + size_of_line(buffer_.bytes().substr(quote));
  if (names_.empty()) {
    faults.push_back(lost_record("bad CSV rows", place, std::move(message), std::move(hint)));
    return Row::bad;
  }
  const std::uint64_t skipped = skip_to_row();
  if (skipped > 0)
    message += fmt::format("; {} behind it, without all fields of a row, left out", counted(skipped, "line"));
  faults.push_back(lost_record("bad CSV rows", place, std::move(message), std::move(hint)));
  return Row::bad;
}

// Leaves the next line that looks like a row at the beginning of the buffer. Returns how many lines it passed over.
std::uint64_t CsvReader::skip_to_row() {
  for (std::uint64_t skipped = 0;;) {
    finish_row();
    const std::optional<std::size_t> size = size_of_next_line();
    if (!size || *size == 0) return skipped;
    const bool may_be_cut = *size == buffer_.bytes().size() && source_end_ && !source_->damage().empty();
    const std::string_view line = buffer_.bytes().substr(0, *size);
    if (may_be_cut || looks_like_row(line, shape()) || looks_like_longer_row(line, shape())) return skipped;
    if (!is_blank(line)) ++skipped;
    used_ = *size;
  }
}

// With its end; 0 at the end of the source, nothing where the line is longer than a record may be.
std::optional<std::size_t> CsvReader::size_of_next_line() {
  for (std::size_t seen = 0;;) {
    const std::string_view bytes = buffer_.bytes();
    const std::size_t size = seen + size_of_line(bytes.substr(seen));
    if (size > limits_.max_record_bytes) return std::nullopt;
    if (source_end_ || size < bytes.size() || (size > 0 && bytes[size - 1] == '\n')) return size;
    seen = size > 0 && bytes[size - 1] == '\r' ? size - 1 : size;
    source_end_ = !buffer_.more();
  }
}

CsvReader::Row CsvReader::too_long(std::vector<Fault>& faults) {
  const std::string_view seen = buffer_.bytes().substr(0, scanner_.size());
  const std::size_t quote = scanner_.opening_quote();
  const std::size_t line_end = size_of_line(seen.substr(quote));
  if (scanner_.in_quotes() && quote + line_end < seen.size()) {
    return lose_row(
        quote,
        fmt::format("a quotation mark is opened here and not closed within {} bytes",
                    limits_.max_record_bytes),
        "close it, or write it twice if it belongs to the text; --max-record-bytes sets the limit", faults);
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

RecordReader::Outcome CsvReader::next(Record& record, std::vector<Fault>& faults) {
  while (!ended_) {
    const bool header = !std::exchange(has_header_, true);
    const Row row = header ? read_header(faults) : next_row(faults);
    if (row == Row::end) break;
    if (row == Row::bad) return Outcome::bad;
    if (header || scanner_.empty() || repeats_names(faults)) continue;
    if (goes_on_from_above()) return lose_rest_of_text(faults);
    const Outcome made = fill(record, faults);
    finish_row();
    return made;
  }
  return Outcome::end;
}

// A line of text alone, where a row has several fields.
bool CsvReader::goes_on_from_above() const {
  return scanner_.fields() == 1 && names_.size() > 1;
}

// All lines up to the next row are one record's.
RecordReader::Outcome CsvReader::lose_rest_of_text(std::vector<Fault>& faults) {
  lose_row(0, fmt::format("row has 1 field, but the first row names {}", names_.size()),
           "a field with a delimiter or a line break inside must be quoted", faults);
  return Outcome::bad;
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
    value.bare = !scanner_.is_quoted(i);
    scanner_.value(bytes, i, value.value);
    if (begins_with_space(value.value)) spaced_ = spaced_ || !scanner_.is_quoted(i);
    if (check) mended += mend(value.value);
  }
  add_faults(mended, record.place, faults);
  return Outcome::record;
}

}  // namespace slant
