// Tables as text, CSV, TSV, JSON, Markdown and LaTeX.
#pragma once

#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "table/table.hpp"

namespace slant {

enum class Format { text, csv, tsv, json, markdown, latex };

std::optional<Format> format_named(std::string_view name);
std::string_view name_of(Format format);
// Formats for machines get tidy tables, one observation a row; the others get tables laid out for people.
bool is_for_machines(Format format);

struct WriterOptions {
  bool color{false};       // text: bold captions
  std::size_t width{100};  // text: columns of the terminal; a wider table is broken into blocks of columns
};

// Writes the tables in order. csv and tsv: UTF-8, one header line, LF, RFC 4180 quotes where needed; several
// tables are an error of the caller. json: one array of objects a table (one table: the array itself).
// Streams, except that text, markdown and latex hold one table to align it. Throws std::system_error when the
// stream fails.
void write(Format format, const std::vector<Table>& tables, std::ostream& out,
           const WriterOptions& options = {});

}  // namespace slant
