// Unpacks a stream layer by layer: gzip, archives, encodings, and last its records.
#include "corpus/stream_records.hpp"

#include <utility>

#include <fmt/format.h>

#include "corpus/csv.hpp"
#include "corpus/csv_delimiter.hpp"
#include "corpus/gzip.hpp"
#include "corpus/mend.hpp"
#include "corpus/txt.hpp"

namespace slant {
namespace {

constexpr std::size_t mark_bytes = 4096;                     // enough for is_archive and foreign_by_bytes
constexpr std::size_t content_bytes = 4096;                  // enough for type_of_content
constexpr std::size_t export_bytes = std::size_t{64} << 10;  // enough for foreign_by_lines

}  // namespace

StreamRecords::StreamRecords(std::unique_ptr<ByteSource> source, CorpusFile file,
                             const StreamOptions& options, int depth)
    : source_(std::move(source)), file_(std::move(file)), options_(options), depth_(depth) {}

RecordReader::Outcome StreamRecords::next(Record& record, std::vector<Fault>& faults) {
  const std::size_t faults_before = faults.size();
  if (source_) open(std::move(source_), faults);
  if (ended_) {
    const bool just_lost = faults.size() > faults_before;
    return just_lost ? Outcome::bad : Outcome::end;
  }
  if (archive_) return next_of_archive(record, faults);
  const Outcome outcome = reader_->next(record, faults);
  if (outcome != Outcome::end) record.path = file_.relative;
  say_replaced(record, faults);
  return outcome;
}

void StreamRecords::open(std::unique_ptr<ByteSource> source, std::vector<Fault>& faults) {
  auto peeked = std::make_unique<PeekedSource>(std::move(source));
  const std::string_view head = peeked->peek(mark_bytes);
  const bool gzip = is_gzip(head);
  const bool archive = is_archive(head);
  if ((gzip || archive) && depth_ >= max_depth) {
    ended_ = true;
    faults.push_back(lost_record("archive members not read", {file_.path, 0, 0},
                                 fmt::format("compressed more than {} times over", max_depth)));
  } else if (gzip) {
    ++depth_;
    open(std::make_unique<GzipSource>(std::move(peeked), Expansion(file_.path, options_.max_archive_ratio)),
         faults);
  } else if (is_foreign(foreign_by_bytes(head), faults)) {
    return;
  } else if (archive) {
    archive_.emplace(std::move(peeked), file_.path, options_.max_archive_ratio);
  } else {
    open_texts(std::move(peeked), faults);
  }
}

void StreamRecords::open_texts(std::unique_ptr<ByteSource> source, std::vector<Fault>& faults) {
  auto decoded = std::make_unique<Utf8Source>(std::move(source), options_.encoding);
  decoded_ = decoded.get();
  say_encoding(decoded->encoding(), faults);
  const FileType type = choose_type(*decoded, faults);
  if (ended_) return;
  switch (type) {
    case FileType::jsonl:
      reader_ =
          std::make_unique<JsonlReader>(std::move(decoded), file_.path, options_.limits, options_.text_name);
      break;
    case FileType::csv:
    case FileType::tsv: {
      const char delimiter = type == FileType::csv ? ',' : '\t';
      reader_ = std::make_unique<CsvReader>(std::move(decoded), file_.path, delimiter, options_.limits);
      break;
    }
    case FileType::txt:
      reader_ = std::make_unique<TxtReader>(std::move(decoded), file_.path, options_.limits);
      break;
  }
}

// Whether the file is of a format that is not read, which is said; then it ends here.
bool StreamRecords::is_foreign(const ForeignFormat* format, std::vector<Fault>& faults) {
  if (format == nullptr) return false;
  ended_ = true;
  faults.push_back(lost_record("files of other formats", {file_.path, 0, 0},
                               fmt::format("the file is {}, which is not read", format->name),
                               std::string(format->remedy)));
  return true;
}

void StreamRecords::pass_over(const std::string& kind) const {
  if (options_.passed_over != nullptr) ++(*options_.passed_over)[kind];
}

// The name says what a file holds, unless its content surely says otherwise. ended_ where it holds no records.
FileType StreamRecords::choose_type(Utf8Source& decoded, std::vector<Fault>& faults) {
  const std::string_view head = decoded.peek(content_bytes);
  const std::optional<FileType> named = options_.type ? options_.type : type_of_name(file_.path);
  FileType type = named ? *named : type_of_content(head);
  if (head.empty() && type != FileType::txt) pass_over("empty file");
  if (options_.type || is_foreign(foreign_by_markup(head), faults)) return type;
  const std::optional<FileType> sure = named ? sure_type_of_content(head) : std::nullopt;
  const bool tables = type == FileType::csv || type == FileType::tsv;
  const bool table = sure && *sure != FileType::jsonl;
  if (sure && *sure != type && !(tables && table)) {
    faults.push_back(
        {"types told from content",
         {Severity::note,
          {file_.path, 0, 0},
          fmt::format("read as {}, as its content shows, not as {}", name_of(*sure), name_of(type)),
          fmt::format("--input-format {} reads it as its name says", name_of(type)),
          {},
          1}});
    return *sure;
  }
  if (type == FileType::txt && !is_foreign(foreign_by_lines(decoded.peek(export_bytes)), faults))
    say_rows(decoded.peek(export_bytes), faults);
  return type;
}

// Rows whose names nobody knows stay a text, which is said.
void StreamRecords::say_rows(std::string_view head, std::vector<Fault>& faults) const {
  const bool whole = head.size() < export_bytes;
  const std::optional<char> delimiter =
      delimiter_of_rows(head.substr(0, whole ? head.size() : head.rfind('\n') + 1));
  if (!delimiter) return;
  const FileType table = *delimiter == '\t' ? FileType::tsv : FileType::csv;
  faults.push_back(
      {"texts like tables",
       {Severity::warning,
        {file_.path, 0, 0},
        fmt::format("the lines look like rows of a table, with fields between {}; read as one text",
                    words_for_delimiter(*delimiter)),
        fmt::format("--input-format {} reads a table; its first row must name the columns", name_of(table)),
        {},
        1}});
}

void StreamRecords::say_encoding(const DetectedEncoding& encoding, std::vector<Fault>& faults) const {
  if (names_utf8(encoding.name) && encoding.certain) return;
  Diagnostic said{Severity::note, {file_.path, 0, 0}, "read as " + encoding.name, {}, {}, 1};
  if (!options_.encoding.empty()) return;  // the user said so
  if (!encoding.certain && names_utf8(encoding.name)) {
    said.severity = Severity::warning;
    said.message =
        "neither UTF-8 nor another encoding that can be detected; read as UTF-8, with U+FFFD for what is malformed";
    said.hint = "name the encoding with --encoding, e.g. windows-1251 or GB18030";
  } else if (!encoding.certain) {
    said.message += ", as detected from its bytes";
    said.hint = "if that is wrong, name the encoding with --encoding, e.g. UTF-8";
  }
  faults.push_back({"encodings other than UTF-8", std::move(said)});
}

// What a converter replaced is known for a piece of the file only, so it is said at the record that was read next.
void StreamRecords::say_replaced(const Record& record, std::vector<Fault>& faults) {
  const std::size_t replaced = decoded_->replaced() - replaced_said_;
  if (replaced == 0) return;
  replaced_said_ += replaced;
  const std::string& name = decoded_->encoding().name;
  faults.push_back({"malformed " + name,
                    {Severity::warning,
                     {file_.path, record.place.line, 0},
                     fmt::format("{} malformed part{} of {} at or behind this place replaced by U+FFFD",
                                 replaced, replaced == 1 ? "" : "s", name),
                     "if the file is in another encoding, name it with --encoding",
                     {},
                     1}});
}

RecordReader::Outcome StreamRecords::next_of_archive(Record& record, std::vector<Fault>& faults) {
  for (;;) {
    if (member_) {
      const Outcome outcome = member_->next(record, faults);
      if (outcome != Outcome::end) return outcome;
      member_.reset();
    }
    const std::size_t faults_before = faults.size();
    if (!open_member(faults)) ended_ = true;
    if (faults.size() > faults_before) return Outcome::bad;
    if (ended_) return Outcome::end;
  }
}

// False where there is no member any more.
bool StreamRecords::open_member(std::vector<Fault>& faults) {
  Archive::Member found;
  while (archive_->next(found)) {
    const bool lone = found.path.empty();  // a stream, not an archive: it keeps the file's own name
    const bool wanted = lone || takes_name(found.path, {options_.type.has_value()});
    if (is_hidden(found.path)) continue;
    if (found.link || (!wanted && found.refused.empty())) {
      pass_over(found.link ? "link" : kind_of_name(found.path));
      continue;
    }
    ++taken_;
    CorpusFile file = file_;
    if (!lone) file = {file_.path + "/" + found.path, found.path};
    if (!found.refused.empty()) {
      faults.push_back(
          lost_record("archive members not read", {file.path, 0, 0}, "not read: " + found.refused));
      return true;
    }
    member_ = std::make_unique<StreamRecords>(archive_->open_member(), std::move(file), options_, depth_ + 1);
    return true;
  }
  if (!archive_->damage().empty()) {
    faults.push_back(damaged_end({file_.path, 0, 0}, archive_->damage()));
  } else if (archive_->holds_zeros_alone()) {
    faults.push_back(lost_record("archives without texts", {file_.path, 0, 0},
                                 "nothing but zeros are packed in it: no text, and no member of a tar"));
  } else if (taken_ == 0) {
    faults.push_back(lost_record("archives without texts", {file_.path, 0, 0}, "the archive has no texts",
                                 fmt::format("looked for {}", file_type_names())));
  }
  return false;
}

}  // namespace slant
