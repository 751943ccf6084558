// Facts, settings and the citation.
#include "page/account.hpp"

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

std::vector<PageFact> facts_of(const StudyReport& report, std::size_t groups, const std::string& by,
                               Duplicates duplicates) {
  const CorpusReport& corpus = report.corpus;
  std::vector<PageFact> facts{{"records read", corpus.records, "from " + counted(corpus.files, "file")},
                              {"articles", corpus.documents, "in " + counted(groups, by)},
                              {"words", report.words, ""},
                              {"loaded words counted", report.hits, ""}};
  facts.push_back(
      {"records skipped", corpus.bad, corpus.bad > 0 ? "could not be read: slant inspect says why" : ""});
  if (corpus.filtered > 0) facts.push_back({"left out by --where", corpus.filtered, ""});
  facts.push_back({"texts met before", corpus.duplicates,
                   corpus.duplicates == 0           ? ""
                   : duplicates == Duplicates::keep ? "counted like all others"
                                                    : "left out"});
  facts.push_back({"articles repaired", report.repaired_documents,
                   report.repaired_documents > 0 ? "damaged characters or run-together words" : ""});
  return facts;
}

PageSettings settings_of(const PageContents& contents, const PageSettings& counting) {
  PageSettings settings;
  for (const auto& [name, value] : counting) {
    if (!value.empty()) settings.emplace_back(name, value);
  }
  settings.emplace_back("by", contents.counts->by().front());
  settings.emplace_back("unit", name_of(contents.counts->moments().value_or(Unit::document)));
  settings.emplace_back("level", fmt::format("{}", contents.level));
  settings.emplace_back("seed", fmt::format("{}", contents.seed));
  settings.emplace_back("permutations", fmt::format("{}", contents.permutations));
  settings.emplace_back("map", fmt::format("within, {} replicates, twin regions", contents.replicates));
  settings.emplace_back("clusters", "average, jensen-shannon");
  if (!contents.period.empty()) settings.emplace_back("period", contents.period);
  return settings;
}

}  // namespace slant
