// A run with a lexicon of nothing, so that words and repairs are those of every other run.
#include "study/surveying.hpp"

#include <utility>

namespace slant {

SurveyStudy survey_corpus(const StudyOptions& options, const std::string& by) {
  SurveyOptions asked;
  asked.by = by;
  for (int kind = 0; kind < damage_count; ++kind)
    asked.repairs.emplace_back(name_of(static_cast<Damage>(kind)));
  Survey survey(asked);
  const Lexicon nothing;
  StudyReport report = run(options, nothing, [&](const ScoredDocument& scored) -> Take {
    DamageCounts repairs = scored.text.title.repaired.counts();
    for (std::size_t kind = 0; kind < repairs.size(); ++kind)
      repairs[kind] += scored.text.text.repaired.counts()[kind];
    return [&survey, document = scored.document, words = scored.text.words(), repairs] {
      survey.add(document, words, repairs);
    };
  });
  return {std::move(survey), std::move(report)};
}

}  // namespace slant
