// Facts, settings and the citation of a report page.
#include "page/account.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/version.hpp"
#include "base/wording.hpp"

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
  const CorpusSummary& corpus = summary.corpus;
  std::vector<PageFact> facts{{"records read", corpus.records, "from " + counted(corpus.files, "file")},
                              {"articles", corpus.documents, "in " + counted(groups, by)},
                              {"words", summary.words, ""},
                              {"loaded words counted", summary.hits, ""}};
  facts.push_back(
      {"records skipped", corpus.bad, corpus.bad > 0 ? "could not be read: slant inspect says why" : ""});
  if (corpus.filtered > 0) facts.push_back({"left out by --where", corpus.filtered, ""});
  facts.push_back({"duplicate texts", corpus.duplicates,
                   corpus.duplicates == 0           ? ""
                   : duplicates == Duplicates::keep ? "counted like all others"
                                                    : "left out"});
  facts.push_back({"articles repaired", summary.repaired_documents,
                   summary.repaired_documents > 0 ? "damaged characters or run-together words" : ""});
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
