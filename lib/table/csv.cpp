// CSV and TSV: RFC 4180 with LF.
#include <array>
#include <cassert>
#include <cstring>
#include <string_view>

#include "table/cells.hpp"
#include "table/formats.hpp"
#include "table/output.hpp"

namespace slant {
namespace {

class CsvWriter : public Writer {
 public:
  CsvWriter(std::ostream& out, char separator, bool bom) : out_(out), separator_(separator) {
    if (bom) out_.append("\xEF\xBB\xBF");
    for (const char c : {separator, '"', '\n', '\r'}) is_syntax_[static_cast<unsigned char>(c)] = true;
  }

  void begin(const Table& table) override {
    assert(!has_table_);  // two headers in one file read back as nonsense
    has_table_ = true;
    Row names;
    for (const Column& column : table.columns) names.emplace_back(column.name);
    if (!names.empty()) add_line(names);
  }

  void add(Row& row) override { add_line(row); }
  void end() override {}
  void close() override { out_.flush(); }

 private:
  void add_line(const Row& row) {
    std::size_t bytes = 3;  // quotes and a line end
    for (const Value& value : row) {
      const auto* text = std::get_if<std::string>(&value);
      bytes += 1 + (text != nullptr ? 2 * text->size() + 2 : longest_number);
    }
    char* const begin = out_.room(bytes);
    char* at = begin;
    for (const Value& value : row) {
      at = put(value, at);
      *at++ = separator_;
    }
    if (!row.empty()) --at;  // the last separator
    // Readers skip an empty line, and a row of one empty value would be one.
    if (row.size() == 1 && at == begin) at = put_quoted({}, at);
    *at++ = '\n';
    out_.end_at(at);
    out_.drain();
  }

  char* put(const Value& value, char* at) const {
    if (const auto* text = std::get_if<std::string>(&value)) return put_text(*text, at);
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return put_exact(*integer, at);
    if (const auto* number = std::get_if<double>(&value)) return put_exact(*number, at);
    if (const auto* is_true = std::get_if<bool>(&value)) return put_exact(*is_true, at);
    return at;
  }

  char* put_text(std::string_view text, char* at) const {
    if (needs_quotes(text)) return put_quoted(text, at);
    std::memcpy(at, text.data(), text.size());
    return at + text.size();
  }

  static char* put_quoted(std::string_view text, char* at) {
    *at++ = '"';
    for (const char c : text) {
      if (c == '"') *at++ = '"';
      *at++ = c;
    }
    *at++ = '"';
    return at;
  }

  bool needs_quotes(std::string_view text) const {
    if (text.empty()) return false;
    bool found = text.front() == ' ' || text.back() == ' ';
    for (const char c : text) found |= is_syntax_[static_cast<unsigned char>(c)];
    return found;
  }

  Output out_;
  char separator_;
  std::array<bool, 256> is_syntax_{};  // what must stand in quotes
  bool has_table_{false};
};

}  // namespace

std::unique_ptr<Writer> csv_writer(std::ostream& out, char separator, bool bom) {
  return std::make_unique<CsvWriter>(out, separator, bom);
}

}  // namespace slant
