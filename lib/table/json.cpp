// JSON: an array of objects a table, an object a line.
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

std::string literal(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return quoted(*text);
  if (std::holds_alternative<std::monostate>(value)) return "null";
  const auto* number = std::get_if<double>(&value);
  return number != nullptr && !std::isfinite(*number) ? "null" : exact(value);
}

class JsonWriter : public Writer {
 public:
  JsonWriter(std::ostream& out, bool several) : out_(out), several_(several) {}

  void begin(const Table& table) override {
    if (several_) out_.text() += (is_first_table_ ? "{\n" : ",\n") + quoted(table.name) + ": ";
    is_first_table_ = false;
    is_first_row_ = true;
    names_.clear();
    for (const Column& column : table.columns) names_.push_back(quoted(column.name));
    out_.text() += '[';
  }

  void add(const Row& row) override {
    out_.text() += is_first_row_ ? "\n{" : ",\n{";
    is_first_row_ = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out_.text() += ", ";
      out_.text() += names_[i] + ": " + literal(row[i]);
    }
    out_.text() += '}';
    out_.drain();
  }

  void end() override { out_.text() += is_first_row_ ? "]" : "\n]"; }

  void close() override {
    if (is_first_table_) out_.text() += several_ ? "{" : "[]";
    out_.text() += several_ ? "\n}\n" : "\n";
    out_.flush();
  }

 private:
  Output out_;
  bool several_;
  bool is_first_table_{true};
  bool is_first_row_{true};
  std::vector<std::string> names_;
};

}  // namespace

std::unique_ptr<Writer> json_writer(std::ostream& out, bool several) {
  return std::make_unique<JsonWriter>(out, several);
}

}  // namespace slant
