// Facts, settings and the citation of a report page.
#include "page/account.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "base/version.hpp"
#include "base/wording.hpp"
#include "study/intake_account.hpp"

namespace slant {

std::string names_of_lexicons(const Schema& schema) {
  std::string names;
  for (const Schema::Lexicon& lexicon : schema.lexicons) names += (names.empty() ? "" : "; ") + lexicon.name;
  return names;
}

std::string citation(const Schema& schema) {
  std::string text = fmt::format("Counted with Slant {}", version());
  for (const Schema::Lexicon& lexicon : schema.lexicons) {
    text += fmt::format("{} the lexicon “{}”{}", &lexicon == &schema.lexicons.front() ? " and" : ",",
                        lexicon.name, lexicon.version.empty() ? "" : " " + lexicon.version);
  }
  return text + ". Please name the versions, and the settings above, where you publish what is on this page.";
}

std::vector<PageFact> facts_of(const StudySummary& summary, std::size_t groups, const std::string& by,
                               Duplicates duplicates) {
  const std::array<std::pair<std::string_view, std::string>, 5> reasons{
      {{"records", "from " + counted(summary.corpus.files, "file")},
       {"documents", "in " + counted(groups, by)},
       {"lost_records", "could not be read: slant inspect says why"},
       {"repaired_documents", "damaged characters or run-together words"},
       {"duplicate_texts", duplicates == Duplicates::keep ? "counted like all others" : "left out"}}};
  std::vector<PageFact> facts;
  for (const IntakeCount& one : intake_counts(summary)) {
    if (one.count == 0 && !one.always) continue;
    const auto reason = std::find_if(reasons.begin(), reasons.end(),
                                     [&](const auto& known) { return known.first == one.setting; });
    const bool told = one.count > 0 && reason != reasons.end();
    facts.push_back({std::string(one.label), one.count, told ? reason->second : std::string()});
  }
  facts.push_back({"words", summary.words, ""});
  facts.push_back({"loaded words counted", summary.hits, ""});
  return facts;
}

PageSettings settings_of(const PageContents& contents, const PageSettings& counting) {
  PageSettings shown{{"by", contents.counts->by().front()},
                     {"level", fmt::format("{}", contents.level)},
                     {"seed", std::to_string(contents.seed)},
                     {"permutations", std::to_string(contents.permutations)},
                     {"map", fmt::format("within, {} replicates, twin regions", contents.replicates)},
                     {"clusters", "average, jensen-shannon"}};
  shown.insert(shown.begin() + 1, contents.unit.begin(), contents.unit.end());
  if (!contents.period.empty()) shown.push_back({"period", contents.period});
  PageSettings settings;
  for (const Setting& one : counting) {
    const auto is_shown = [&](const Setting& other) { return other.name == one.name; };
    if (!one.value.empty() && std::none_of(shown.begin(), shown.end(), is_shown)) settings.push_back(one);
  }
  settings.insert(settings.end(), shown.begin(), shown.end());
  return settings;
}

}  // namespace slant
