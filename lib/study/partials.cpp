// From scored documents to a partial, and from several partials to one.
#include "study/partials.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "base/shortage.hpp"
#include "partial/partial_set.hpp"
#include "partial/partial_writer.hpp"
#include "study/examples.hpp"
#include "study/reading_sample.hpp"

namespace slant {
namespace {

constexpr Task merging{"merging the partials", "merge some of them first, then the results"};

// Lines to read, of one document after the other.
class Samples {
 public:
  explicit Samples(const PartialHead& head) {
    const KeptLines& kept = head.lines;
    if (kept.lines == 0) return;
    // Where duplicates are dropped, documents of other shards will push out some of what is drawn here.
    const std::uint32_t spare = head.duplicates == Duplicates::first ? 4 : 1;
    ReadingOptions reading;
    reading.lines = spare * kept.lines;
    reading.documents *= spare;
    reading.all_lines *= spare;
    reading.all_documents *= spare;
    reading.seed = kept.seed;
    const Schema& schema = head.lexicon.schema;
    all_.push_back(std::make_unique<ReadingSample>(schema, kept.by, reading));
    all_.push_back(
        std::make_unique<Examples>(schema, std::vector<std::string>{kept.by}, kept.seed, 2 * spare));
  }

  const std::vector<std::unique_ptr<TextSample>>& all() const { return all_; }

  void write_to(PartialWriter& writer) const {
    for (const auto& sample : all_) writer.add_lines(sample->bytes());
  }

 private:
  std::vector<std::unique_ptr<TextSample>> all_;
};

class DocumentWriter final : public Accumulator {
 public:
  DocumentWriter(const Lexicon& lexicon, const StudyOptions& options, const PartialHead& head,
                 const Samples& samples, PartialWriter& writer)
      : targets_(lexicon.schema), voice_(options.score.voice), head_(head), writer_(writer) {
    for (const auto& sample : samples.all()) samples_.push_back(sample->accumulator());
  }

  void add(const ScoredDocument& scored) override {
    if (used_ == documents_.size()) documents_.emplace_back();
    CountedDocument& counted = documents_[used_++];
    copy(scored.document, counted.document);
    counted.words = scored.text.words();
    if (head_.words_by_voice) counted.voice_words = words_by_voice(scored.text, voice_);
    counted.cells.clear();
    append_cells(targets_, scored.hits, counted.cells);
    unite_cells(0, counted.cells);
    const auto& title = scored.text.title;
    const auto& text = scored.text.text;
    for (std::size_t kind = 0; kind < counted.repairs.size(); ++kind)
      counted.repairs[kind] = title.repaired.counts()[kind] + text.repaired.counts()[kind];
    constexpr auto escapes = static_cast<std::size_t>(Note::escapes);
    counted.has_escapes = title.notes[escapes] + text.notes[escapes] > 0;
    for (const auto& sample : samples_) sample->add(scored);
  }

  void take() override {
    for (std::size_t i = 0; i < used_; ++i) writer_.add(documents_[i]);
    used_ = 0;
    for (const auto& sample : samples_) sample->take();
  }

 private:
  void copy(const Document& from, Document& to) const {
    to.doc_id = from.doc_id;
    to.outlet = from.outlet;
    to.date = from.date;
    to.event = from.event;
    to.title = keeps("title") ? from.title : std::string();
    to.place = from.place;
    to.position = from.position;
    to.hash = from.hash;
    to.text_key = from.text_key;
    to.came_as = from.came_as;
    to.others.clear();
    for (const NamedValue& other : from.others) {
      if (keeps(other.name)) to.others.push_back(other);
    }
  }

  bool keeps(std::string_view field) const {
    return head_.all_fields ||
           std::find(head_.fields.begin(), head_.fields.end(), field) != head_.fields.end();
  }

  Targets targets_;
  VoiceOptions voice_;
  const PartialHead& head_;
  PartialWriter& writer_;
  std::vector<std::unique_ptr<Accumulator>> samples_;
  std::vector<CountedDocument> documents_;  // the first `used_` are in use; the others keep their memory
  std::size_t used_{0};
};

// What is counted, without patterns.
Lexicon rules_of(const Lexicon& lexicon) {
  Lexicon rules;
  rules.schema = lexicon.schema;
  rules.overlaps = lexicon.overlaps;
  rules.scopes = lexicon.scopes;
  rules.across = lexicon.across;
  rules.hyphens = lexicon.hyphens;
  return rules;
}

PartialHead head_for(const StudyOptions& options, const Lexicon& lexicon, const PartialOptions& partial) {
  PartialHead head;
  head.versions = versions();
  head.of = partial.shard.of;
  head.shards = {partial.shard.number};
  const CorpusFiles files = files_of(options.corpus);
  head.files = files.count;
  head.files_hash = files.hash;
  head.paths = options.corpus.paths;
  head.flags = partial.flags;
  head.all_fields = !partial.fields.has_value();
  head.fields = partial.fields.value_or(std::vector<std::string>{});
  head.words_by_voice = options.denominator == Denominator::voice;
  head.duplicates = options.corpus.duplicates;
  head.lines = partial.lines;
  head.lexicon = rules_of(lexicon);
  return head;
}

}  // namespace

StudySummary write_partial(const StudyOptions& options, const Lexicon& lexicon, const PartialOptions& partial,
                           std::ostream& out) {
  const PartialHead head = head_for(options, lexicon, partial);
  StudyOptions reading = options;
  reading.corpus.shard = partial.shard;
  reading.score.voices = reading.score.zones = true;
  reading.score.qualifiers = partial.lines.lines > 0;
  const Samples samples(head);
  PartialWriter writer(out, head);
  StudySummary summary = run(reading, lexicon, [&] {
    return std::make_unique<DocumentWriter>(lexicon, reading, head, samples, writer);
  });
  samples.write_to(writer);
  writer.finish(summary.corpus);
  return summary;
}

MergedPartials merge_partials(const std::vector<std::string>& paths, std::ostream& out) {
  const Working working(merging);
  PartialSet partials(paths, false);
  const PartialHead& head = partials.head();
  PartialWriter writer(out, head);
  for (CountedDocument counted; partials.next(counted);) writer.add(counted);
  const Samples samples(head);
  partials.lines([&](std::string_view bytes, std::uint64_t base) {
    for (const auto& sample : samples.all())
      sample->add(bytes, base, [](std::uint64_t /*position*/) { return false; });
  });
  samples.write_to(writer);
  writer.finish(partials.met());
  return {head, writer.documents()};
}

PartialHead head_of_partials(const std::vector<std::string>& paths) {
  return PartialSet(paths, true).head();
}

bool is_partial(const std::string& path) {
  return is_block_file(path);
}

}  // namespace slant
