// Records from CSV and TSV: the first row names the fields.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/byte_source.hpp"
#include "corpus/csv_lines.hpp"
#include "corpus/csv_row.hpp"
#include "corpus/jsonl.hpp"
#include "corpus/record.hpp"
#include "corpus/record_buffer.hpp"

namespace slant {

// A row with another number of fields than the first is bad, and so is one with text behind a closing
// quotation mark. Where a quotation mark is not closed in its row, the row is bad at the line of that mark, and
// reading goes on with the next line that looks like a row: no other row is lost. Between tabs a quotation mark is a
// character, unless marks enclose the field whole. \" is read as a mark where the rows show that it is one. A row
// that repeats the names of the columns is no record, and a warning. Blank lines mean nothing. A column without a
// name is named "column_N".
class CsvReader : public RecordReader {
 public:
  // `delimiter` gives way to another where the first line has that one alone, with a note; a first line "sep=X"
  // names it, and is no row.
  CsvReader(std::unique_ptr<ByteSource> source, std::string file, char delimiter, ReadLimits limits);

  // Throws InputError where the first row cannot be read or two columns have one name.
  Outcome next(Record& record, std::vector<Fault>& faults) override;

 private:
  enum class Row : std::uint8_t { good, bad, end };
  enum class Found : std::uint8_t { row, end, cut, stray, unclosed, too_long };

  Row next_row(std::vector<Fault>& faults);
  void drop_byte_order_mark();
  Found scan_as(QuoteMarks marks);
  Found choose_reading(Found found, std::vector<Fault>& faults);
  bool fits(Found found) const;
  void say_of_marks(std::string message, std::vector<Fault>& faults) const;
  Row settle(Found found, std::vector<Fault>& faults);
  Row settle_row(std::vector<Fault>& faults);
  Row lose_row(std::size_t quote, std::string message, std::string hint, std::vector<Fault>& faults);
  Row too_long(std::vector<Fault>& faults);
  std::uint64_t skip_to_row();
  std::optional<std::size_t> size_of_next_line();
  void finish_row();
  void skip_line();
  bool breaks_off(CsvRowScanner::Outcome outcome) const;
  bool goes_on_in_a_row(std::size_t quote) const;
  RowShape shape() const { return {names_.size(), delimiter_, spaced_ || delimiter_ == '\t'}; }
  Row read_header(std::vector<Fault>& faults);
  void choose_delimiter(std::vector<Fault>& faults);
  void check_names() const;
  std::string name_of_column(std::size_t field) const;
  bool may_begin_names(std::string_view field) const;
  std::vector<std::string> names_again() const;
  std::vector<std::string> other_names() const;
  bool repeats_names(std::vector<Fault>& faults);
  bool goes_on_from_above() const;
  Outcome lose_rest_of_text(std::vector<Fault>& faults);
  Outcome fill(Record& record, std::vector<Fault>& faults);
  SourcePlace place_of(std::size_t byte) const;

  std::unique_ptr<ByteSource> source_;
  std::string file_;
  ReadLimits limits_;
  RecordBuffer buffer_;
  char delimiter_;
  CsvRowScanner scanner_;
  std::vector<std::string> names_;
  QuoteMarks marks_{QuoteMarks::doubled};  // `backslash` from the first row on that showed it
  bool quotes_all_{false};                 // the names of the columns are quoted
  bool spaced_{false};                     // a field began with a space
  bool blanks_said_{false};                // those around quoted fields
  bool has_header_{false};
  bool source_end_{false};
  bool ended_{false};
  std::size_t used_{0};    // bytes of the buffer that belong to what was read
  std::uint64_t line_{1};  // where the row begins
};

}  // namespace slant
