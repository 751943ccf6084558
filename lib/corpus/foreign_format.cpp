// The list of formats, and how each is recognised: by marks that no article has at its beginning.
#include "corpus/foreign_format.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "base/ascii.hpp"
#include "corpus/export_lines.hpp"

namespace slant {
namespace {

struct Recognised {
  bool (*holds)(std::string_view head);
  ForeignFormat format;
};

bool begins(std::string_view head, std::string_view mark) {
  return head.substr(0, mark.size()) == mark;
}

// Whatever the case of its letters; `mark` has small ones.
bool begins_tag(std::string_view head, std::string_view mark) {
  const auto same = [](char a, char b) { return a == to_lower_case(b); };
  if (head.size() < mark.size() || !std::equal(mark.begin(), mark.end(), head.begin(), same)) return false;
  return head.size() == mark.size() || !is_letter_or_digit(head[mark.size()]);
}

bool has(std::string_view head, std::string_view part) {
  return head.find(part) != std::string_view::npos;
}

bool is_zip(std::string_view head) {
  return begins(head, std::string_view("PK\x03\x04", 4));
}

// The name of the first member of a zip; it says what the whole is.
std::string_view first_member(std::string_view head) {
  constexpr std::size_t name_at = 30;
  if (!is_zip(head) || head.size() < name_at) return {};
  const auto size = static_cast<unsigned char>(head[26]);
  return head.substr(name_at, size);
}

bool is_office(std::string_view head, std::string_view folder) {
  const std::string_view first = first_member(head);
  return begins(first, folder) || (first == "[Content_Types].xml" && has(head, folder)) ||
         (begins(first, "_rels/") && has(head, folder));
}

bool has_several_tags(std::string_view head) {
  const std::string_view start = head.substr(0, 2000);
  return std::count(start.begin(), start.end(), '<') > 1;
}

bool is_html(std::string_view head) {
  for (const std::string_view tag : {"<!doctype html", "<html", "<head", "<body"}) {
    if (begins_tag(head, tag) && has_several_tags(head)) return true;
  }
  const std::string_view start = head.substr(0, 2000);
  return (begins(head, "<?xml") || begins(head, "<!--")) && (has(start, "<html") || has(start, "<HTML"));
}

bool is_sgml(std::string_view head) {
  if (begins(head, "<!DOCTYPE lewis") || begins_tag(head, "<reuters")) return true;
  return begins_tag(head, "<doc") && has(head.substr(0, 20'000), "</");
}

bool is_xml(std::string_view head) {
  if (!has_several_tags(head)) return false;
  for (const std::string_view tag :
       {"<?xml", "<!doctype", "<tei", "<teicorpus", "<rss", "<nitf", "<newsml", "<newsitem"}) {
    if (begins_tag(head, tag)) return true;
  }
  return false;
}

// "From somebody@somewhere Mon Feb 17 06:30:00 2020", then a header.
bool is_mbox(std::string_view head) {
  if (!begins(head, "From ")) return false;
  const std::size_t end = head.find('\n');
  if (end == std::string_view::npos) return false;
  const std::string_view line = trimmed(head.substr(0, end));
  const bool dated = std::count(line.begin(), line.end(), ':') >= 2 && is_digit(line.back());
  const std::string_view next = head.substr(end + 1, head.find('\n', end + 1) - end - 1);
  const std::size_t colon = next.find(':');
  return dated && colon != std::string_view::npos &&
         next.substr(0, colon).find(' ') == std::string_view::npos;
}

bool is_warc(std::string_view head) {
  const std::string_view line = trimmed(head.substr(0, head.find('\n')));
  return (begins(head, "WARC/") && line.size() <= 9 && line.find(' ') == std::string_view::npos) ||
         begins(head, "filedesc://");
}

// Bytes that no text has stand behind the mark.
bool begins_binary(std::string_view head, std::string_view mark) {
  const auto is_binary = [](char c) { return static_cast<unsigned char>(c) < ' ' && !is_space(c); };
  const std::string_view behind = head.substr(std::min(mark.size(), head.size()), 64);
  return begins(head, mark) && (behind.empty() || std::any_of(behind.begin(), behind.end(), is_binary));
}

bool is_r_data(std::string_view head) {
  return begins(head, "RDX2\n") || begins(head, "RDX3\n") || begins(head, "RDA2\n") ||
         begins(head, "RDA3\n") || begins(head, std::string_view("X\n\0\0\0", 5));
}

bool is_pickle(std::string_view head) {
  if (head.size() < 3 || head[0] != '\x80' || head[1] < 2 || head[1] > 5) return false;
  return head[1] >= 4 ? head[2] == '\x95'
                      : std::string_view("]}(cq)X").find(head[2]) != std::string_view::npos;
}

constexpr ForeignFormat office{"an office document", "save it as plain text (.txt), one article a file",
                               ".pptx .odp "};

constexpr std::array<Recognised, 18> formats_by_bytes{{
    {[](std::string_view head) { return begins(head, "%PDF-"); },
     {"a PDF document", "extract its text: pdftotext FILE.pdf FILE.txt", ".pdf "}},
    {[](std::string_view head) { return begins(head, "{\\rtf"); },
     {"an RTF document", "save it as plain text: pandoc FILE.rtf -t plain -o FILE.txt", ".rtf "}},
    {[](std::string_view head) { return begins(head, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); },
     {"an old Office document (.doc, .xls)", "save it as plain text (.txt), or a table as CSV",
      ".doc .xls .ppt .msg "}},
    {[](std::string_view head) { return is_office(head, "word/"); },
     {"a Word document", "save it as plain text: pandoc FILE.docx -t plain -o FILE.txt", ".docx .docm "}},
    {[](std::string_view head) { return is_office(head, "xl/"); },
     {"an Excel workbook", "save its sheet as CSV in UTF-8", ".xlsx .xlsm "}},
    {[](std::string_view head) {
       return first_member(head) == "[Content_Types].xml" || is_office(head, "ppt/");
     },
     office},
    {[](std::string_view head) {
       return is_zip(head) && has(head.substr(0, 200), "mimetypeapplication/epub");
     },
     {"an EPUB book", "extract its text: pandoc FILE.epub -t plain -o FILE.txt", ".epub "}},
    {[](std::string_view head) {
       return is_zip(head) &&
              has(head.substr(0, 200), "mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
     },
     {"an OpenDocument spreadsheet", "save its sheet as CSV in UTF-8", ".ods "}},
    {[](std::string_view head) {
       return is_zip(head) && has(head.substr(0, 200), "mimetypeapplication/vnd.oasis.");
     },
     {"an OpenDocument text", "save it as plain text: pandoc FILE.odt -t plain -o FILE.txt", ".odt "}},
    {[](std::string_view head) { return begins_binary(head, "PAR1"); },
     {"a Parquet table", "turn it into CSV: duckdb -c \"COPY (FROM 'FILE') TO 'FILE.csv'\"", ".parquet "}},
    {[](std::string_view head) { return begins_binary(head, "ARROW1") || begins_binary(head, "FEA1"); },
     {"a Feather or Arrow table",
      "turn it into CSV: pandas.read_feather('FILE').to_csv('FILE.csv', index=False)", ".feather .arrow "}},
    {[](std::string_view head) { return begins(head, std::string_view("SQLite format 3\0", 16)); },
     {"an SQLite database", "turn a table into CSV: sqlite3 -header -csv FILE 'SELECT * FROM …' > FILE.csv",
      ".sqlite .sqlite3 .db "}},
    {is_r_data,
     {"R data", "in R: write.csv(readRDS('FILE'), 'FILE.csv', row.names = FALSE)", ".rds .rdata .rda "}},
    {is_pickle,
     {"a Python pickle", "in Python: pandas.read_pickle('FILE').to_csv('FILE.csv', index=False)",
      ".pkl .pickle "}},
    {[](std::string_view head) { return begins(head, "\x89HDF\r\n"); },
     {"an HDF5 file", "turn its table into CSV, e.g. with pandas.read_hdf", ".h5 .hdf5 "}},
    {[](std::string_view head) { return begins(head, "<stata_dta>") || begins(head, "$FL2"); },
     {"a data file of Stata or SPSS", "turn it into CSV, e.g. with the R package haven", ".dta .sav "}},
    {[](std::string_view head) { return begins(head, "7z\xBC\xAF\x27\x1C") || begins(head, "Rar!\x1A\x07"); },
     {"an archive of 7-Zip or RAR", "unpack it, and give the folder", ".7z .rar "}},
    {[](std::string_view head) {
       return begins(head, "\x89PNG\r\n") || begins(head, "\xFF\xD8\xFF") || begins(head, "GIF8");
     },
     {"a picture", "text in pictures has to be recognised first", ".png .jpg .jpeg .gif .tif .tiff "}},
}};

constexpr std::array<Recognised, 5> by_markup{{
    {is_html,
     {"an HTML page", "extract its text, e.g. with trafilatura: trafilatura < FILE.html > FILE.txt",
      ".html .htm .xhtml .mhtml "}},
    {is_sgml,
     {"SGML with many articles", "make each <DOC> or <REUTERS> a line of JSON or a .txt file of its own",
      ".sgm .sgml "}},
    {is_xml,
     {"XML", "make each article a line of JSON, a row of CSV or a .txt file of its own", ".xml .tei "}},
    {is_mbox,
     {"a mailbox (mbox)",
      "make each message a line of JSON or a .txt file of its own, e.g. with Python's mailbox", ".mbox "}},
    {is_warc,
     {"a web archive (WARC, WET or ARC)", "extract the articles first, e.g. with warcio and trafilatura",
      ".warc .wet .wat .arc "}},
}};

constexpr std::array<Recognised, 8> by_lines{{
    {is_lexis_nexis,
     {"an export of LexisNexis with several articles",
      "make each article a record, e.g. with the R package LexisNexisTools, or export articles one by one",
      ""}},
    {is_factiva,
     {"an export of Factiva with several articles",
      "make each article a record, e.g. with the R package tm.plugin.factiva, or export articles one by one",
      ""}},
    {is_proquest,
     {"an export of ProQuest with several articles",
      "export it as a spreadsheet, and save that as CSV in UTF-8", ""}},
    {is_reference_list,
     {"a list of references", "make each article a row of CSV; Zotero reads such lists and writes CSV",
      ".ris .nbib .bib .enw "}},
    {is_database_export,
     {"an export of a news database with several articles",
      "export it as a spreadsheet and save that as CSV in UTF-8, or export articles one by one", ""}},
    {is_subtitles,
     {"subtitles", "take the numbers and times out, e.g. with ffmpeg or the Python package pysubs2",
      ".srt .vtt .sub .ass "}},
    {is_sql,
     {"a dump of a database (SQL)", "load it, and export the table of articles as CSV in UTF-8", ".sql "}},
    {is_message,
     {"a message of mail with its headers", "save its text, or make messages records with Python's email",
      ".eml .mht "}},
}};

template <class List>
const ForeignFormat* first_of(const List& list, std::string_view head) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const Recognised& one) { return one.holds(head); });
  return found == list.end() ? nullptr : &found->format;
}

std::string_view without_space(std::string_view head) {
  return head.substr(std::min(head.find_first_not_of(white_space), head.size()));
}

}  // namespace

const ForeignFormat* foreign_by_bytes(std::string_view head) {
  return first_of(formats_by_bytes, head);
}

const ForeignFormat* foreign_by_markup(std::string_view head) {
  return first_of(by_markup, without_space(head));
}

const ForeignFormat* foreign_by_lines(std::string_view head) {
  return first_of(by_lines, head);
}

bool is_foreign_ending(std::string_view ending) {
  const std::string whole = std::string(ending) + " ";
  const auto names_it = [&](const Recognised& one) { return has(one.format.endings, whole); };
  return !ending.empty() && (std::any_of(formats_by_bytes.begin(), formats_by_bytes.end(), names_it) ||
                             std::any_of(by_markup.begin(), by_markup.end(), names_it) ||
                             std::any_of(by_lines.begin(), by_lines.end(), names_it));
}

}  // namespace slant
