// Cells of scored documents, handed on in the order of the corpus.
#include "study/counted_run.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "count/schema.hpp"
#include "score/scorer.hpp"

namespace slant {
namespace {

class CellAccumulator final : public Accumulator {
 public:
  CellAccumulator(const Schema& schema, const StudyOptions& options, const Counting& counting)
      : targets_(schema),
        words_(options, counting.split),
        voice_(options.score.voice),
        united_(counting.cells == CellUse::kept),
        sink_(counting.sink) {}

  void add(const ScoredDocument& scored) override {
    const std::size_t first = cells_.size();
    append_cells(targets_, scored.hits, cells_);
    if (united_) unite_cells(first, cells_);
    const WordsByVoice voices =
        words_.asks_for_voices() ? words_by_voice(scored.text, voice_) : WordsByVoice{};
    documents_.push_back({&scored.document, words_(scored.text.words(), voices), cells_.size()});
  }

  void take() override {
    std::size_t first = 0;
    for (const Counted& counted : documents_) {
      sink_.take(*counted.document, counted.words, std::span(cells_).subspan(first, counted.end - first));
      first = counted.end;
    }
    documents_.clear();
    cells_.clear();
  }

 private:
  struct Counted {
    const Document* document;
    WordsByPart words;
    std::size_t end;  // of its cells
  };
  Targets targets_;
  WordCounter words_;
  VoiceOptions voice_;
  bool united_;
  CountSink& sink_;
  std::vector<Counted> documents_;
  std::vector<DocumentCell> cells_;
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

}  // namespace

WordsByPart WordCounter::operator()(std::uint64_t words, const WordsByVoice& voices) const {
  WordsByPart parts{};
  if (by_voice_ && split_ == Split::voice) {
    std::copy(voices.begin(), voices.end(), parts.begin());
    return parts;
  }
  std::uint64_t all = by_voice_ ? 0 : words;
  for (std::size_t i = 0; by_voice_ && i < voices.size(); ++i) all += counted_[i] ? voices[i] : 0;
  parts.fill(all);
  return parts;
}

StudySummary count_documents(const StudyOptions& options, const Lexicon& lexicon, const Counting& counting) {
  if (!options.partials.empty()) return replay(options, counting);
  return run(options, lexicon, [&]() -> std::unique_ptr<Accumulator> {
    auto cells = std::make_unique<CellAccumulator>(lexicon.schema, options, counting);
    if (counting.beside == nullptr) return cells;
    return std::make_unique<BothAccumulators>(std::move(cells), counting.beside->accumulator());
  });
}

}  // namespace slant
