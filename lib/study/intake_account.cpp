// The counts of a run's intake: one list, from which the line, tables and manifests are made.
#include "study/intake_account.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/wording.hpp"

namespace slant {

std::vector<IntakeCount> intake_counts(const StudySummary& summary) {
  const CorpusSummary& corpus = summary.corpus;
  std::uint64_t passed_over = 0;
  for (const auto& [kind, files] : corpus.passed_over) passed_over += files;
  return {{"records", "records read", "", corpus.records},
          {"documents", "documents", "", corpus.documents},
          {"lost_records", "records lost", "lost", corpus.bad},
          {"repaired_documents", "documents repaired", "repaired", summary.repaired_documents},
          {"duplicate_texts", "duplicate texts", "duplicates", corpus.duplicates},
          {"files_passed_over", "files passed over", "passed over", passed_over},
          {"filtered_documents", "left out by --where", "left out by --where", corpus.filtered, false}};
}

std::string intake_line(const StudySummary& summary) {
  const CorpusSummary& corpus = summary.corpus;
  std::string line =
      fmt::format("read {} of {}: {}, {}", counted(corpus.records, "record"), counted(corpus.files, "file"),
                  counted(corpus.documents, "document"), counted(summary.words, "word"));
  std::string_view separator = "; ";
  for (const IntakeCount& one : intake_counts(summary)) {
    if (one.brief.empty() || (one.count == 0 && !one.always)) continue;
    line += fmt::format("{}{} {}", separator, one.brief, with_thousands(one.count));
    separator = ", ";
  }
  return line;
}

}  // namespace slant
