// Counting runs: scored documents added to group counts or to a document table.
#include "study/counting.hpp"

#include <algorithm>
#include <memory>
#include <span>
#include <string_view>
#include <utility>

#include "count/schema.hpp"
#include "voice/voice_words.hpp"

namespace slant {
namespace {

// Every field that describes a document: all but its id and its text.
std::vector<NamedValue> describing(const Document& document) {
  std::vector<NamedValue> values{{"outlet", document.outlet},
                                 {"date", document.date},
                                 {"event", document.event},
                                 {"title", document.title}};
  values.insert(values.end(), document.others.begin(), document.others.end());
  return values;
}

std::vector<NamedValue> chosen(const Document& document, const std::vector<std::string>& fields) {
  std::vector<NamedValue> values;
  values.reserve(fields.size());
  for (const std::string& field : fields) values.push_back({field, std::string(document.value(field))});
  return values;
}

// Where a named field stands in the table's rows; a new one is added.
std::size_t column_of(DocumentTable& table, const std::string& name) {
  const auto& fields = table.fields();
  const auto found = std::find(fields.begin(), fields.end(), name);
  if (found != fields.end()) return static_cast<std::size_t>(found - fields.begin());
  return table.add_field(name);
}

void append(DocumentTable& table, DocumentRow& row, const std::vector<NamedValue>& values) {
  row.labels.assign(table.fields().size(), {});
  for (const NamedValue& value : values) {
    const std::size_t column = column_of(table, value.name);
    row.labels.resize(table.fields().size());
    row.labels[column] = value.value;
  }
  table.append(row);
}

// What the rates of a document divide by.
class WordCounter {
 public:
  WordCounter(const StudyOptions& options, std::optional<Split> split)
      : by_voice_(options.denominator == Denominator::voice),
        voice_(options.score.voice),
        counted_(options.score.filter.voices),
        split_(split) {}

  WordsByPart operator()(const DocumentText& text) const {
    WordsByPart words{};
    if (!by_voice_) {
      words.fill(text.words());
      return words;
    }
    const WordsByVoice voices = words_by_voice(text, voice_);
    if (split_ == Split::voice) {
      std::copy(voices.begin(), voices.end(), words.begin());
      return words;
    }
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < voices.size(); ++i) all += counted_[i] ? voices[i] : 0;
    words.fill(all);
    return words;
  }

 private:
  bool by_voice_;
  VoiceOptions voice_;
  std::bitset<voice_count> counted_;
  std::optional<Split> split_;
};

// The cells of each document; what becomes of them is said by those who derive.
class CellAccumulator : public Accumulator {
 public:
  // Sums by group need no united cells, as they add them up.
  CellAccumulator(const Schema& schema, const WordCounter& words, bool united)
      : targets_(schema), words_(words), united_(united) {}

  void add(const ScoredDocument& scored) final {
    const std::size_t first = cells_.size();
    append_cells(targets_, scored.hits, cells_);
    if (united_) unite_cells(first, cells_);
    documents_.push_back({&scored.document, words_(scored.text), cells_.size()});
  }

  void take() final {
    std::size_t first = 0;
    for (const Counted& counted : documents_) {
      deal_with(*counted.document, counted.words, std::span(cells_).subspan(first, counted.end - first));
      first = counted.end;
    }
    documents_.clear();
    cells_.clear();
  }

 private:
  virtual void deal_with(const Document& document, const WordsByPart& words,
                         std::span<const DocumentCell> cells) = 0;

  struct Counted {
    const Document* document;
    WordsByPart words;
    std::size_t end;  // of its cells
  };
  Targets targets_;
  WordCounter words_;
  bool united_;
  std::vector<Counted> documents_;
  std::vector<DocumentCell> cells_;
};

class GroupAccumulator final : public CellAccumulator {
 public:
  GroupAccumulator(CountTable& counts, const WordCounter& words)
      : CellAccumulator(counts.schema(), words, false), counts_(counts) {}

 private:
  void deal_with(const Document& document, const WordsByPart& words,
                 std::span<const DocumentCell> cells) override {
    labels_.clear();
    for (const std::string& field : counts_.by()) labels_.push_back(document.value(field));
    const std::optional<Unit>& unit = counts_.moments();
    counts_.add(
        labels_, words, cells,
        {document.event, document.outlet, unit ? document.value(unit->other_field()) : std::string_view()});
  }

  CountTable& counts_;
  std::vector<std::string_view> labels_;
};

class RowAccumulator final : public CellAccumulator {
 public:
  RowAccumulator(const Schema& schema, const WordCounter& words, const std::vector<std::string>& fields,
                 DocumentTable& table)
      : CellAccumulator(schema, words, true), fields_(fields), table_(table) {}

 private:
  void deal_with(const Document& document, const WordsByPart& words,
                 std::span<const DocumentCell> cells) override {
    row_.doc_id = document.doc_id;
    row_.event = document.event;
    row_.words = words[0];
    row_.cells.assign(cells.begin(), cells.end());
    append(table_, row_, fields_.empty() ? describing(document) : chosen(document, fields_));
  }

  const std::vector<std::string>& fields_;
  DocumentTable& table_;
  DocumentRow row_;
};

// Two accumulators that see the same documents.
class BothAccumulators final : public Accumulator {
 public:
  BothAccumulators(std::unique_ptr<Accumulator> one, std::unique_ptr<Accumulator> other)
      : one_(std::move(one)), other_(std::move(other)) {}

  void add(const ScoredDocument& scored) override {
    one_->add(scored);
    other_->add(scored);
  }

  void take() override {
    one_->take();
    other_->take();
  }

 private:
  std::unique_ptr<Accumulator> one_, other_;
};

GroupStudy count_into(CountTable counts, const StudyOptions& options, const Lexicon& lexicon) {
  const std::optional<Split> split = counts.split();
  StudyOptions needed = options;
  needed.score.voices = split == Split::voice;
  needed.score.zones = split == Split::zone;
  needed.score.qualifiers = false;
  const WordCounter words(options, split);
  StudySummary summary =
      run(needed, lexicon, [&] { return std::make_unique<GroupAccumulator>(counts, words); });
  if (counts.moments()) counts.settle_unit();
  return {std::move(counts), std::move(summary)};
}

}  // namespace

GroupStudy count_by_group(const StudyOptions& options, const Lexicon& lexicon,
                          const std::vector<std::string>& by, std::optional<Unit> moments,
                          std::optional<Split> split) {
  return count_into(CountTable(lexicon.schema, by, moments, split), options, lexicon);
}

GroupStudy count_entries_by_group(const StudyOptions& options, const Lexicon& lexicon,
                                  const std::vector<std::string>& by) {
  return count_into(CountTable(with_entries_as_variants(lexicon.schema), by), options, lexicon);
}

std::vector<std::string> fields_for_units(std::vector<std::string> by, const std::optional<Unit>& unit) {
  const auto add = [&by](std::string_view field) {
    if (!field.empty() && std::find(by.begin(), by.end(), field) == by.end()) by.emplace_back(field);
  };
  add("outlet");
  if (unit) add(unit->other_field());
  return by;
}

DocumentStudy count_by_document(const StudyOptions& options, const Lexicon& lexicon,
                                const std::vector<std::string>& fields,
                                const std::function<std::unique_ptr<Accumulator>()>& beside) {
  DocumentTable documents(fields.empty() ? std::vector<std::string>{"outlet", "date", "event", "title"}
                                         : fields);
  StudyOptions needed = options;
  needed.score.qualifiers = false;  // a DocumentTable does not tell them apart
  const WordCounter words(options, {});
  StudySummary summary = run(needed, lexicon, [&]() -> std::unique_ptr<Accumulator> {
    auto rows = std::make_unique<RowAccumulator>(lexicon.schema, words, fields, documents);
    if (!beside) return rows;
    return std::make_unique<BothAccumulators>(std::move(rows), beside());
  });
  return {std::move(documents), std::move(summary)};
}

}  // namespace slant
