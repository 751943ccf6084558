// Records from CSV and TSV: the first row names the fields.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/byte_source.hpp"
#include "corpus/csv_row.hpp"
#include "corpus/jsonl.hpp"
#include "corpus/record.hpp"
#include "corpus/record_buffer.hpp"

namespace slant {

// A row with another number of fields than the first is bad, and so is one with text behind a closing
// quotation mark. Where a quotation mark is not closed, the row is bad at the line of that mark, and reading
// goes on with the line after it: no other row is lost. Blank
// lines mean nothing. A column without a name is named "column_N".
class CsvReader : public RecordReader {
 public:
  // `delimiter` ',' gives way to ';' or a tab where the first line has those and no comma, with a note.
  CsvReader(std::unique_ptr<ByteSource> source, std::string file, char delimiter, ReadLimits limits);

  // Throws InputError where the first row cannot be read or two columns have one name.
  Outcome next(Record& record, std::vector<Fault>& faults) override;

 private:
  enum class Row : std::uint8_t { good, bad, end };

  Row next_row(std::vector<Fault>& faults);
  void finish_row();
  Row unclosed(std::vector<Fault>& faults);
  Row too_long(std::vector<Fault>& faults);
  void skip_line();
  bool breaks_off(CsvRowScanner::Outcome outcome) const;
  Row read_header(std::vector<Fault>& faults);
  void choose_delimiter(std::vector<Fault>& faults);
  void check_names() const;
  Outcome fill(Record& record, std::vector<Fault>& faults);
  SourcePlace place_of(std::size_t byte) const;

  std::unique_ptr<ByteSource> source_;
  std::string file_;
  ReadLimits limits_;
  RecordBuffer buffer_;
  char delimiter_;
  CsvRowScanner scanner_;
  std::vector<std::string> names_;
  bool has_header_{false};
  bool source_end_{false};
  bool ended_{false};
  std::size_t used_{0};    // bytes of the buffer that belong to what was read
  std::uint64_t line_{1};  // where the row begins
};

}  // namespace slant
