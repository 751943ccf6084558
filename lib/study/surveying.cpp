// A run with a lexicon of nothing, so that words and repairs are those of every other run.
#include <memory>
#include <utility>
#include <vector>

#include "study/counting.hpp"

namespace slant {
namespace {

class SurveyAccumulator final : public Accumulator {
 public:
  explicit SurveyAccumulator(Survey& survey) : survey_(survey) {}

  void add(const ScoredDocument& scored) override {
    Read read{&scored.document, scored.text.words(), scored.text.title.repaired.counts(),
              scored.text.title.notes};
    const DamageCounts& of_text = scored.text.text.repaired.counts();
    for (std::size_t kind = 0; kind < of_text.size(); ++kind) read.repairs[kind] += of_text[kind];
    for (std::size_t kind = 0; kind < note_count; ++kind) read.notes[kind] += scored.text.text.notes[kind];
    read_.push_back(read);
  }

  void take() override {
    for (const Read& read : read_) survey_.add(*read.document, read.words, read.repairs, read.notes);
    read_.clear();
  }

 private:
  struct Read {
    const Document* document;
    std::uint64_t words;
    DamageCounts repairs;
    NoteCounts notes;
  };
  Survey& survey_;
  std::vector<Read> read_;
};

}  // namespace

SurveyStudy survey_corpus(const StudyOptions& options, const std::string& by) {
  SurveyOptions asked;
  asked.by = by;
  for (int kind = 0; kind < damage_count; ++kind)
    asked.repairs.emplace_back(name_of(static_cast<Damage>(kind)));
  for (std::size_t kind = 0; kind < note_count; ++kind)
    asked.notes.emplace_back(name_of(static_cast<Note>(kind)));
  Survey survey(asked);
  StudySummary summary = run(options, Lexicon{}, [&] { return std::make_unique<SurveyAccumulator>(survey); });
  return {std::move(survey), std::move(summary)};
}

}  // namespace slant
