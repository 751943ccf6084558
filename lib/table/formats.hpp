// The formats behind `write`, one file each.
#pragma once

#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

#include "table/writer.hpp"

namespace slant {

// A table whose rows are all there.
struct HeldTable {
  Table table;  // its rows are below
  std::vector<Row> rows;

  // The first row of the summary; rows.size() where there is none.
  std::size_t first_summary() const {
    return rows.size() > table.summary_rows ? rows.size() - table.summary_rows : rows.size();
  }
};

std::string text_of(const HeldTable& held, const WriterOptions& options);
std::string markdown_of(const HeldTable& held, const WriterOptions& options);
std::string latex_of(const HeldTable& held, const WriterOptions& options);
std::string html_of(const HeldTable& held, const WriterOptions& options);

// What stands before the tables of a page.
extern const char* const html_head;

std::unique_ptr<Writer> csv_writer(std::ostream& out, char separator, bool bom);
std::unique_ptr<Writer> xlsx_writer(std::ostream& out);
std::unique_ptr<Writer> json_writer(std::ostream& out, bool several);

}  // namespace slant
