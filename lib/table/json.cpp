// JSON: an array of objects a table, an object a line.
#include <algorithm>
#include <cmath>
#include <string_view>

#include <fmt/format.h>

#include "base/unicode.hpp"
#include "table/cells.hpp"
#include "table/formats.hpp"
#include "table/output.hpp"

namespace slant {
namespace {

std::string escaped(char c) {
  switch (c) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      return fmt::format("\\u{:04x}", static_cast<unsigned>(c));
  }
}

std::string quoted(std::string text) {
  replace_malformed(text);
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20) {
      out += escaped(c);
    } else {
      out += c;
    }
  }
  return out += '"';
}

// ASCII that means itself between quotes.
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return ' ' <= c && c <= '~' && c != '"' && c != '\\'; });
}

class JsonWriter : public Writer {
 public:
  JsonWriter(std::ostream& out, bool several) : out_(out), several_(several) {}

  void begin(const Table& table) override {
    if (several_) out_.append((is_first_table_ ? "{\n" : ",\n") + quoted(table.name) + ": ");
    is_first_table_ = false;
    is_first_row_ = true;
    names_.clear();
    for (const Column& column : table.columns) {
      names_.push_back((names_.empty() ? "" : ", ") + quoted(column.name) + ": ");
    }
    out_.append("[");
  }

  void add(Row& row) override {
    out_.append(is_first_row_ ? "\n{" : ",\n{");
    is_first_row_ = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
      out_.append(names_[i]);
      put(row[i]);
    }
    out_.append("}");
    out_.drain();
  }

  void end() override { out_.append(is_first_row_ ? "]" : "\n]"); }

  void close() override {
    if (is_first_table_) out_.append(several_ ? "{" : "[]");
    out_.append(several_ ? "\n}\n" : "\n");
    out_.flush();
  }

 private:
  void put(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) {
      put_text(*text);
    } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
      out_.end_at(put_exact(*integer, out_.room(longest_number)));
    } else if (const auto* number = std::get_if<double>(&value);
               number != nullptr && std::isfinite(*number)) {
      out_.end_at(put_exact(*number, out_.room(longest_number)));
    } else if (const auto* is_true = std::get_if<bool>(&value)) {
      out_.end_at(put_exact(*is_true, out_.room(longest_number)));
    } else {
      out_.append("null");
    }
  }

  void put_text(const std::string& text) {
    if (!is_plain(text)) return out_.append(quoted(text));
    char* at = out_.room(text.size() + 2);
    *at++ = '"';
    at = std::copy(text.begin(), text.end(), at);
    *at++ = '"';
    out_.end_at(at);
  }

  Output out_;
  bool several_;
  bool is_first_table_{true};
  bool is_first_row_{true};
  std::vector<std::string> names_;  // of the columns, with what stands around them
};

}  // namespace

std::unique_ptr<Writer> json_writer(std::ostream& out, bool several) {
  return std::make_unique<JsonWriter>(out, several);
}

}  // namespace slant
