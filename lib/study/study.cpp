// The stages wired: read in batches, score on threads, deal with the results in order.
#include "study/study.hpp"

#include <algorithm>
#include <exception>
#include <optional>

#include <fmt/format.h>

#include "base/shortage.hpp"
#include "base/suggest.hpp"
#include "corpus/period.hpp"
#include "study/helpers.hpp"
#include "study/pipeline.hpp"
#include "voice/language.hpp"

namespace slant {
namespace {

constexpr std::string_view language_field = "lang";

constexpr std::size_t batch_bytes = std::size_t{256} << 10;  // enough work to be worth a hand-over
constexpr std::size_t batch_documents = 512;
constexpr std::size_t long_bytes = 4 * batch_bytes;  // what is longer leaves no memory behind
// Read and not dealt with: while a long document is worked on, no second one comes beside it.
constexpr std::size_t most_bytes = std::size_t{8} << 20;

constexpr Task reading_corpus{
    "reading and counting the corpus",
    "--threads 1 needs less, --max-record-bytes bounds the longest document, and fewer groups (--by) need less"};

struct Batch {
  std::vector<Document> documents;  // the first `size` are in use; the others keep their memory
  std::size_t size{0};
  std::size_t bytes{0};  // of titles, texts and other values
  StudySummary summary;  // its share
  std::unique_ptr<Accumulator> accumulator;
};

std::size_t bytes_of(const Document& document) {
  std::size_t bytes = document.title.size() + document.text.size();
  for (const NamedValue& other : document.others) bytes += other.value.size();
  return bytes;
}

// Reads batches. A fault in the middle of one is thrown by the call after the batch, so that no document is lost.
class BatchReader {
 public:
  explicit BatchReader(Corpus& corpus) : corpus_(corpus) {}

  bool next(Batch& batch) {
    if (wrong_) std::rethrow_exception(wrong_);
    batch.size = 0;
    batch.bytes = 0;
    while (batch.size < batch_documents && batch.bytes < batch_bytes) {
      if (batch.size == batch.documents.size()) batch.documents.emplace_back();
      Document& document = batch.documents[batch.size];
      try {
        if (!corpus_.next(document)) break;
      } catch (...) {
        if (batch.size == 0) throw;
        wrong_ = std::current_exception();
        break;
      }
      // The memory of a record that was passed over comes along with the next one.
      if (document.text.capacity() > long_bytes && document.text.size() < batch_bytes)
        document.text.shrink_to_fit();
      batch.bytes += bytes_of(document);
      ++batch.size;
    }
    return batch.size > 0;
  }

 private:
  Corpus& corpus_;
  std::exception_ptr wrong_;
};

void note(const ScoredDocument& scored, const Schema& schema, StudySummary& summary) {
  summary.words += scored.text.words();
  for (const Hit& hit : scored.hits) summary.hits += schema[schema[hit.entry].variant].ignored ? 0 : 1;
  bool repaired = false;
  for (std::size_t kind = 0; kind < summary.repairs.size(); ++kind) {
    const std::uint32_t count =
        scored.text.title.repaired.counts()[kind] + scored.text.text.repaired.counts()[kind];
    summary.repairs[kind] += count;
    repaired = repaired || count > 0;
  }
  summary.repaired_documents += repaired ? 1 : 0;
  constexpr auto escapes = static_cast<std::size_t>(Note::escapes);
  summary.documents_with_escapes +=
      scored.text.title.notes[escapes] + scored.text.text.notes[escapes] > 0 ? 1 : 0;
}

void add(const StudySummary& part, StudySummary& whole) {
  whole.words += part.words;
  whole.hits += part.hits;
  whole.repaired_documents += part.repaired_documents;
  whole.documents_with_escapes += part.documents_with_escapes;
  for (const auto& [language, documents] : part.unknown_languages)
    whole.unknown_languages[language] += documents;
  for (std::size_t kind = 0; kind < whole.repairs.size(); ++kind) whole.repairs[kind] += part.repairs[kind];
}

bool undo_damage(std::string_view text, std::string& repaired) {
  Repaired made;
  repair(text, made);
  if (made.edited()) repaired = made.text();
  return made.edited();
}

}  // namespace

StudySummary run(const StudyOptions& options, const Lexicon& lexicon,
                 const std::function<std::unique_ptr<Accumulator>()>& make) {
  if (!options.partials.empty())
    throw InputError("this needs the texts, and partials hold counts alone",
                     "name the corpus itself, and -l");
  const Working working(reading_corpus);
  const Scorer scorer(lexicon, options.score);
  const unsigned workers = thread_count(options.threads);
  std::vector<std::optional<Scorer::Scratch>> scratch;
  for (unsigned worker = 0; worker < workers; ++worker) scratch.emplace_back(scorer.make_scratch());

  CorpusOptions reading = options.corpus;
  if (options.score.text.repair) reading.repair = undo_damage;
  Corpus corpus(std::move(reading));
  BatchReader reader(corpus);
  StudySummary summary;
  std::uint64_t done = 0;

  const auto produce = [&](Batch& batch) {
    if (!batch.accumulator) batch.accumulator = make();
    return reader.next(batch) ? batch.bytes + 1 : 0;
  };
  const auto work = [&](Batch& batch, unsigned worker) {
    Scorer::Scratch& mine = *scratch[worker];
    batch.summary = {};
    for (std::size_t i = 0; i < batch.size; ++i) {
      const Document& document = batch.documents[i];
      const ScoredDocument scored{
          document, mine.text,
          scorer.score(document.title, document.text, mine, batch.accumulator->watch(),
                       scorer.asks_for_language() ? document.value(language_field) : std::string_view{})};
      note(scored, lexicon.schema, batch.summary);
      const std::string& language = mine.text.text.language;
      if (scorer.asks_for_language() && voice_language(language) == nullptr)
        ++batch.summary.unknown_languages[language];
      batch.accumulator->add(scored);
    }
    if (batch.bytes > 4 * long_bytes) scratch[worker].emplace(scorer.make_scratch());
  };
  const auto take = [&](Batch& batch) {
    add(batch.summary, summary);
    batch.accumulator->take();
    if (batch.bytes > long_bytes) batch.documents.clear();
    done += batch.size;
    if (options.progress) options.progress(done);
  };
  const std::size_t most = most_bytes + workers * 2 * batch_bytes;
  OrderedPipeline<Batch>(produce, work, take, most).run(workers);

  summary.corpus = corpus.summary();
  return summary;
}

std::vector<std::string> labels_of(const Document& document, const std::vector<std::string>& fields) {
  std::vector<std::string> labels;
  labels.reserve(fields.size());
  for (const std::string& field : fields) labels.emplace_back(document.value(field));
  return labels;
}

void check_fields(const StudySummary& summary, const std::vector<std::string>& fields,
                  const std::string& flag) {
  if (summary.corpus.documents == 0) return;
  const std::vector<std::string> known = summary.corpus.fields.all();
  const auto is_known = [&](const std::string& field) {
    const bool from_date = value_named<Period>(field).has_value();
    return std::find(known.begin(), known.end(), from_date ? "date" : field) != known.end() ||
           std::find(known.begin(), known.end(), field) != known.end();
  };
  std::vector<Diagnostic> unknown;
  for (const std::string& field : fields) {
    if (is_known(field)) continue;
    unknown.push_back({Severity::error,
                       {},
                       fmt::format("{} {}: no document has a field '{}'", flag, field, field),
                       suggestion(field, known),
                       {},
                       1});
  }
  if (!unknown.empty()) throw InputError(std::move(unknown));
}

}  // namespace slant
