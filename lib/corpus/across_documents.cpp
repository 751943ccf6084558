// Duplicate texts, duplicate ids and outlets that are alike, in the order of the corpus.
#include "corpus/across_documents.hpp"

#include <fmt/format.h>

#include "base/wording.hpp"

namespace slant {

AcrossDocuments::Verdict AcrossDocuments::see(const Document& document, std::vector<Fault>& faults) {
  bool repeated = false;
  if (document.text_key != 0) {
    if (duplicates_ == Duplicates::first) {
      if (texts_.again(document.text_key)) return Verdict::dropped;
    } else if (!is_part_) {
      repeated = counted_texts_.add(document.text_key, 0) == Repeats::Answer::again;
    }
  }
  if (is_part_) return Verdict::first;
  alike_outlets_.see(document.outlet);
  ids_.see(document, faults);
  return repeated ? Verdict::repeated : Verdict::first;
}

std::uint64_t AcrossDocuments::finish(std::vector<Fault>& faults) {
  alike_outlets_.finish(faults);
  ids_.finish(faults);
  std::uint64_t repeated = 0;
  counted_texts_.finish([&](std::uint64_t /*ticket*/) { ++repeated; });
  return repeated;
}

void tell_duplicates(Duplicates duplicates, CorpusSummary& summary) {
  if (duplicates == Duplicates::first || summary.duplicates == 0) return;
  summary.warnings.add(
      "duplicate texts",
      {Severity::warning,
       {},
       fmt::format("{} of {} have the same text as an earlier one, and are counted again",
                   with_thousands(summary.duplicates), counted(summary.documents, "document")),
       "--duplicates first takes the first of each alone",
       {},
       1});
}

}  // namespace slant
