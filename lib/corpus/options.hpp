// What a user may say about reading a corpus. Each default stands here with its reason.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/enum_names.hpp"

namespace slant {

enum class FileType : std::uint8_t { jsonl, csv, tsv, txt };
template <>
inline constexpr auto enum_names<FileType> = spelled("jsonl", "csv", "tsv", "txt");

enum class Duplicates : std::uint8_t { keep, first };
template <>
inline constexpr auto enum_names<Duplicates> = spelled("keep", "first");

// What stands first in dates such as 02/03/2020.
enum class DateOrder : std::uint8_t { dmy, mdy, ymd };
template <>
inline constexpr auto enum_names<DateOrder> = spelled("dmy", "mdy", "ymd");

struct FieldMapping {
  std::string field;   // doc_id, text, outlet, date, title or event
  std::string source;  // the name it has in the records
};

// One of `of` parts of a corpus that are counted apart and put together later. Whole files where there are many, else the
// records of each file in turn.
struct Shard {
  std::uint64_t number{1}, of{1};  // number counts from 1
  bool has(std::uint64_t file, std::uint64_t record, std::uint64_t files) const {
    const std::uint64_t turn = files >= 4 * of ? file : file + record;
    return turn % of == number - 1;
  }
};

// Writes the text without damage; false: there is none, and nothing was written.
using RepairText = std::function<bool(std::string_view text, std::string& repaired)>;

class RecordReader;  // record.hpp

struct CorpusOptions {
  std::vector<std::string> paths;  // files, folders, archives; "-" is stdin
  // Gives what is read in place of "-": the records of a program that slant is a part of. Asked once.
  std::function<std::unique_ptr<RecordReader>()> records;
  std::vector<FieldMapping> fields;  // --field outlet=source
  std::string where;                 // 'date>=2015-01 outlet=SANA,Reuters'; empty: all
  std::string join;                  // a CSV or TSV whose first column names a field; adds its other columns
  Duplicates duplicates{Duplicates::keep};  // dropping is a decision of the researcher
  std::string missing_values{
      "NA,<NA>,N/A,n/a,NaN,nan,-nan,NaT,None,null,NULL,(null),\\N,nil,undefined,"
      "#N/A,#NA,#NV,#NULL!,#NAME?,#VALUE!,#REF!"};  // unquoted in CSV: R's, Python's, SQL's, spreadsheets'
  std::optional<DateOrder> date_order;              // --dates; not said: told from the dates of the corpus
  RepairText repair;               // texts are compared for duplicates as it leaves them; empty: as they come
  std::string path_pattern;        // '{outlet}/{date}_*.txt': fields from the path of a .txt file
  std::string encoding;            // empty: told from the file
  std::optional<FileType> format;  // not said: detected from name and content
  std::uint64_t max_record_bytes{std::uint64_t{256}
                                 << 20};           // 256 MiB: longer ones are skipped, memory stays flat
  std::uint64_t max_archive_ratio{200};            // expanded : packed; more is taken for a bomb
  std::uint64_t max_documents{~std::uint64_t{0}};  // the corpus ends there; what it lacks is then not told
  std::optional<Shard>
      shard;  // a part alone: what only the whole corpus shows is left to who puts the parts together
  bool strict{false};                             // the first bad record is fatal
  std::size_t chunk_bytes{std::size_t{1} << 20};  // reading unit; results do not depend on it
};

}  // namespace slant
