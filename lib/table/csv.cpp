// CSV and TSV: RFC 4180 with LF.
#include <cassert>
#include <string_view>

#include "table/cells.hpp"
#include "table/formats.hpp"
#include "table/output.hpp"

namespace slant {
namespace {

bool needs_quotes(std::string_view value, char separator) {
  if (value.empty()) return false;
  if (value.front() == ' ' || value.back() == ' ') return true;
  for (const char c : value) {
    if (c == separator || c == '"' || c == '\n' || c == '\r') return true;
  }
  return false;
}

void append_value(std::string_view value, char separator, std::string& line) {
  if (!needs_quotes(value, separator)) {
    line += value;
    return;
  }
  line += '"';
  for (const char c : value) {
    if (c == '"') line += '"';
    line += c;
  }
  line += '"';
}

class CsvWriter : public Writer {
 public:
  CsvWriter(std::ostream& out, char separator) : out_(out), separator_(separator) {}

  void begin(const Table& table) override {
    assert(!has_table_);  // two headers in one file read back as nonsense
    has_table_ = true;
    for (std::size_t i = 0; i < table.columns.size(); ++i) append(i, table.columns[i].name);
    if (!table.columns.empty()) out_.text() += '\n';
  }

  void add(const Row& row) override {
    for (std::size_t i = 0; i < row.size(); ++i) append(i, exact(row[i]));
    // Readers skip an empty line, and a row of one empty value would be one.
    if (row.size() == 1 && exact(row[0]).empty()) out_.text() += "\"\"";
    out_.text() += '\n';
    out_.drain();
  }

  void end() override {}
  void close() override { out_.flush(); }

 private:
  void append(std::size_t column, std::string_view value) {
    if (column > 0) out_.text() += separator_;
    append_value(value, separator_, out_.text());
  }

  Output out_;
  char separator_;
  bool has_table_{false};
};

}  // namespace

std::unique_ptr<Writer> csv_writer(std::ostream& out, char separator) {
  return std::make_unique<CsvWriter>(out, separator);
}

}  // namespace slant
