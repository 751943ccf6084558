// Formats by name; tables driven through their writers.
#include "table/writer.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "table/formats.hpp"
#include "table/output.hpp"

namespace slant {
namespace {

using LayOut = std::string (*)(const HeldTable&, const WriterOptions&);

// Holds a table until it is whole, since its columns are aligned.
class HoldingWriter : public Writer {
 public:
  HoldingWriter(std::ostream& out, const WriterOptions& options, LayOut lay_out)
      : out_(out), options_(options), lay_out_(lay_out) {}

  void begin(const Table& table) override {
    held_.table = {table.name,  table.caption, table.note,        table.columns,
                   /*next=*/{}, table.labels,  table.summary_rows};
    held_.rows.clear();
  }

  void add(Row& row) override { held_.rows.push_back(std::move(row)); }

  void end() override {
    if (!is_first_) out_.append("\n");
    is_first_ = false;
    out_.append(lay_out_(held_, options_));
    out_.drain();
  }

  void close() override { out_.flush(); }

 private:
  Output out_;
  WriterOptions options_;
  LayOut lay_out_;
  HeldTable held_;
  bool is_first_{true};
};

}  // namespace

bool is_for_machines(Format format) {
  return format == Format::csv || format == Format::tsv || format == Format::json || format == Format::xlsx;
}

std::unique_ptr<Writer> writer(Format format, std::ostream& out, const WriterOptions& options) {
  switch (format) {
    case Format::csv:
      return csv_writer(out, ',', options.bom);
    case Format::tsv:
      return csv_writer(out, '\t', options.bom);
    case Format::json:
      return json_writer(out, options.several);
    case Format::markdown:
      return std::make_unique<HoldingWriter>(out, options, markdown_of);
    case Format::latex:
      return std::make_unique<HoldingWriter>(out, options, latex_of);
    case Format::html:
      if (options.page) out << html_head;
      return std::make_unique<HoldingWriter>(out, options, html_of);
    case Format::xlsx:
      return xlsx_writer(out);
    case Format::text:
      break;
  }
  return std::make_unique<HoldingWriter>(out, options, text_of);
}

void write(Format format, const std::vector<Table>& tables, std::ostream& out, const WriterOptions& options) {
  WriterOptions known = options;
  known.several = tables.size() > 1;
  write(tables, *writer(format, out, known));
}

void write(const std::vector<Table>& tables, Writer& writer) {
  for (const Table& table : tables) {
    writer.begin(table);
    for (Row row; table.next && table.next(row);) {
      assert(row.size() == table.columns.size());
      writer.add(row);
    }
    writer.end();
  }
  writer.close();
}

}  // namespace slant
