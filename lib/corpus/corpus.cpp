// From paths to documents: files one after the other, their records, what intake makes of them, and the summary.
#include "corpus/corpus.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "base/hash.hpp"
#include "corpus/across_documents.hpp"
#include "corpus/dates_ahead.hpp"
#include "corpus/file_type.hpp"
#include "corpus/intake.hpp"
#include "corpus/passed_over.hpp"
#include "corpus/path_suggestion.hpp"
#include "corpus/stream_records.hpp"
#include "corpus/walk.hpp"

namespace slant {
namespace {

// Chained, so that the borders between fields count.
std::uint64_t hash_of_document(const Document& document) {
  std::uint64_t hash = hash_of(document.text);
  for (const auto member : known_members) {
    if (member != &Document::text) hash = hash_of(document.*member, hash);
  }
  for (const NamedValue& other : document.others) {
    hash = hash_of(other.name, hash);
    hash = hash_of(other.value, hash);
  }
  return hash;
}

// As many records as a bad one stands for.
std::uint64_t lost_by(const std::vector<Fault>& faults) {
  std::uint64_t lost = 0;
  for (const Fault& fault : faults) lost += fault.diagnostic.severity == Severity::error ? fault.times : 0;
  return std::max<std::uint64_t>(lost, 1);
}

StreamOptions stream_options(const CorpusOptions& options) {
  StreamOptions stream;
  stream.limits = {options.chunk_bytes, options.max_record_bytes};
  stream.max_archive_ratio = std::max<std::uint64_t>(options.max_archive_ratio, 1);
  stream.encoding = options.encoding;
  if (!options.encoding.empty() && !names_utf8(options.encoding))
    Decoder{options.encoding};  // throws if unknown
  if (options.format) stream.type = *options.format;
  for (const FieldMapping& mapping : options.fields) {
    if (mapping.field == "text") stream.text_name = mapping.source;
  }
  return stream;
}

// A table to join is told by itself what it is.
StreamOptions join_options(const StreamOptions& stream) {
  StreamOptions table = stream;
  table.encoding.clear();
  table.type.reset();
  return table;
}

}  // namespace

struct Corpus::State {
  CorpusOptions options;
  StreamOptions stream;
  CorpusSummary summary;
  std::vector<CorpusFile> files;
  std::optional<Intake> intake;
  std::size_t next_file{0};
  std::uint64_t next_record{0};  // of the file that is read
  std::uint64_t bytes_of_others{0};
  std::unique_ptr<RecordReader> reader;
  Record record;
  std::vector<Fault> faults;
  bool ended{false};

  explicit State(CorpusOptions given) : options(std::move(given)), stream(stream_options(options)) {
    open_intake();
    const bool any_name = stream.type.has_value();
    files = find_files(options.paths, {any_name}, summary.warnings, summary.passed_over);
    if (options.path_pattern.empty()) suggest_pattern();
    if (options.shard && options.shard->number > 1) {  // told by the first
      summary.warnings = {};
      summary.passed_over.clear();
    }
  }

  void open_intake();
  void suggest_pattern();
  bool is_mine() const {
    return !options.shard || options.shard->has(next_file - 1, next_record, files.size());
  }
  bool open_next();
  void end();
  std::function<DateOrders()> read_ahead() const;
  bool next(Document& document);
  bool take(Document& document);
  void note(Severity fatal);
};

void Corpus::State::open_intake() {
  if (options.join.empty()) {
    intake.emplace(options, nullptr, read_ahead());
    return;
  }
  std::uint64_t not_counted = 0;
  const StreamOptions table_options = join_options(stream);
  StreamRecords table(std::make_unique<FileSource>(options.join, not_counted), {options.join, options.join},
                      table_options);
  intake.emplace(options, &table, read_ahead());
}

// Articles in a folder, a file each: their outlets and dates mostly stand in the paths.
void Corpus::State::suggest_pattern() {
  std::vector<std::string> articles;
  const CorpusFile* first = nullptr;
  for (const CorpusFile& file : files) {
    if (file.relative == file.path || type_of_name(file.path) != FileType::txt) continue;
    if (first == nullptr) first = &file;
    articles.push_back(file.relative);
  }
  const std::string pattern = path_suggestion(articles);
  if (pattern.empty()) return;
  summary.warnings.add(
      "paths that may say more",
      {Severity::note,
       {first->path, 0, 0},
       "outlets or dates seem to stand in the paths of the files, which are not read without a pattern",
       fmt::format("--path-pattern '{}' fits them", pattern),
       {},
       1});
}

// The files once more, for their dates alone. Standard input cannot be read twice.
std::function<DateOrders()> Corpus::State::read_ahead() const {
  if (std::find(options.paths.begin(), options.paths.end(), "-") != options.paths.end()) return nullptr;
  return [this] {
    StreamOptions again = stream;
    again.passed_over = nullptr;  // counted once
    return date_orders_of(files, again, options);
  };
}

// Moves the faults into the summary. Under strict the first that is at least `fatal` is thrown.
void Corpus::State::note(Severity fatal) {
  for (Fault& fault : faults) {
    if (options.strict && fault.diagnostic.severity >= fatal) throw BadRecords(to_string(fault.diagnostic));
    summary.warnings.add(fault.kind, std::move(fault.diagnostic), fault.times);
  }
  faults.clear();
}

// False: another shard has all of the file.
bool Corpus::State::open_next() {
  const CorpusFile& file = files[next_file++];
  next_record = 0;
  const bool all_is_mine = is_mine();
  if (options.shard && files.size() >= 4 * options.shard->of && !all_is_mine) return false;
  // What is told of a file as a whole is told by the shard of its first record.
  stream.passed_over = all_is_mine ? &summary.passed_over : nullptr;
  if (file.path == "-" && options.records) {
    reader = options.records();
    summary.files += all_is_mine ? 1 : 0;
    return true;
  }
  auto source = std::make_unique<FileSource>(file.path, all_is_mine ? summary.bytes : bytes_of_others);
  reader = std::make_unique<StreamRecords>(std::move(source), file, stream);
  summary.files += all_is_mine ? 1 : 0;
  return true;
}

void Corpus::State::end() {
  ended = true;
  summary.duplicates += intake->finish(faults);
  std::vector<Diagnostic> unmet = intake->unmet_fields();
  if (!unmet.empty() && !options.shard) throw InputError(std::move(unmet));
  summary.unmet = std::move(unmet);
  if (!options.shard) tell_duplicates(options.duplicates, summary);
  note(Severity::error);
  if (!options.shard) say_passed_over(summary);
}

bool Corpus::State::next(Document& document) {
  while (!ended && summary.documents < options.max_documents) {
    if (!reader && next_file == files.size()) {
      end();
      break;
    }
    if (!reader && !open_next()) continue;
    const RecordReader::Outcome outcome = reader->next(record, faults);
    const bool mine = is_mine();
    document.position = ((next_file - 1) << 40U) + next_record++;
    if (!mine) faults.clear();
    const std::uint64_t lost = lost_by(faults);
    note(Severity::warning);  // what a reader warns of has changed or lost data
    if (outcome == RecordReader::Outcome::end) {
      reader.reset();
      continue;
    }
    if (!mine) continue;
    if (outcome == RecordReader::Outcome::bad) {
      summary.records += lost;
      summary.bad += lost;
      continue;
    }
    ++summary.records;
    if (take(document)) return true;
  }
  return false;
}

bool Corpus::State::take(Document& document) {
  const Intake::Verdict verdict = intake->take(record, document, faults);
  note(Severity::error);
  switch (verdict) {
    case Intake::Verdict::bad:
      ++summary.bad;
      return false;
    case Intake::Verdict::filtered:
      ++summary.filtered;
      return false;
    case Intake::Verdict::dropped:
      ++summary.duplicates;
      return false;
    case Intake::Verdict::repeated:
      ++summary.duplicates;
      break;
    case Intake::Verdict::document:
      break;
  }
  ++summary.documents;
  document.hash = hash_of_document(document);
  summary.hash = next_corpus_hash(summary.hash, document.hash);
  return true;
}

void say_passed_over(CorpusSummary& summary) {
  if (summary.passed_over.empty()) return;
  Diagnostic said{Severity::note, {}, "passed over: " + in_words(summary.passed_over), {}, {}, 1};
  if (may_hold_texts(summary.passed_over)) said.hint = "--input-format txt takes files of any name as texts";
  summary.warnings.add("files passed over", std::move(said));
}

Corpus::Corpus(CorpusOptions options) : state_(std::make_unique<State>(std::move(options))) {}
Corpus::~Corpus() = default;

bool Corpus::next(Document& document) {
  return state_->next(document);
}

CorpusFiles files_of(const CorpusOptions& options) {
  Warnings warnings;
  PassedOver passed_over;
  CorpusFiles all;
  for (const CorpusFile& file :
       find_files(options.paths, {options.format.has_value()}, warnings, passed_over)) {
    std::error_code unknown;
    const std::uintmax_t size = std::filesystem::file_size(file.path, unknown);
    const bool is_given = file.relative == file.path;
    const std::string name = is_given ? std::filesystem::path(file.path).filename().string() : file.relative;
    all.hash = hash_of(name, all.hash ^ (unknown ? 0 : size));
    ++all.count;
  }
  return all;
}

std::uint64_t next_corpus_hash(std::uint64_t corpus, std::uint64_t document) {
  return hash_of({}, corpus ^ document);
}

std::string passed_over_in_words(const CorpusSummary& summary) {
  return in_words(summary.passed_over);
}

const CorpusSummary& Corpus::summary() const {
  state_->summary.fields = state_->intake->fields();
  return state_->summary;
}

}  // namespace slant
