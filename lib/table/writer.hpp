// Tables as text, CSV, TSV, JSON, Markdown, LaTeX, HTML and XLSX.
#pragma once

#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/enum_names.hpp"
#include "table/table.hpp"

namespace slant {

enum class Format { text, csv, tsv, json, markdown, latex, html, xlsx };
template <>
inline constexpr auto enum_names<Format> = spelled("text", "csv", "tsv", "json", "markdown", "latex", "html",
                                                   "xlsx");

// Formats for machines get tidy tables, one observation a row; the others get tables laid out for people.
bool is_for_machines(Format format);

struct WriterOptions {
  bool color{false};       // text: bold captions and emphasis
  std::size_t width{100};  // text: columns of the terminal; a wider table is broken into blocks of columns
  bool several{false};     // json: more than one table will come, so they need names
  bool bom{false};         // csv, tsv: a byte order mark first, by which spreadsheets know UTF-8
  bool page{false};        // html: a page of its own, not a part of one
};

// Writes the tables in order. No number, quote or line end depends on the locale; what stands in a value is
// never changed for machines, so a spreadsheet may take a text that begins with = + - or @ for a formula.
//
// csv    UTF-8, one header line, LF; quotes (RFC 4180) only around values with , " CR LF or a space at an
//        end. Several tables are an error of the caller.
// tsv    the same with tabs: what R, pandas and spreadsheets read; a value with a tab or line end is quoted.
// json   one array of objects, an object a line; several tables: an object of such arrays by table name.
//        Doubles in these three are the shortest that read back equal; what has no value is null in json,
//        empty elsewhere. In json numbers, true and false are such, and all else is a string.
// text   aligned by display width; control characters show as U+FFFD, so that no text steers the terminal.
// markdown  GitHub's pipe tables, every character of the syntax escaped.
// latex  booktabs (the first line says which packages), every special character escaped, for pdfLaTeX and LuaLaTeX; set small or
//        parted where it is wide, over pages where it is long.
// html   <table> elements and paragraphs, all escaped, no script; with a head of their own where it is a page.
// xlsx   a sheet a table, its header frozen; text is text and never a formula. LimitError where a table has more rows
//        or a cell more characters than the format.
//
// Streams, but holds a table for people to align it. Flushes. Throws std::system_error if the stream fails.
void write(Format format, const std::vector<Table>& tables, std::ostream& out,
           const WriterOptions& options = {});

// The same for results that come a row at a time: begin, add…, end for each table, then close.
class Writer {
 public:
  virtual ~Writer() = default;
  virtual void begin(const Table& table) = 0;  // takes all but its rows
  virtual void add(Row& row) = 0;  // as many values as columns; leaves them, as what fills the next row may
  virtual void end() = 0;
  virtual void close() = 0;
};

void write(const std::vector<Table>& tables, Writer& writer);

std::unique_ptr<Writer> writer(Format format, std::ostream& out, const WriterOptions& options = {});

}  // namespace slant
