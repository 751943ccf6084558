// Partials put together: what only the whole corpus shows is made good, then their documents are as a run's.
#include <algorithm>
#include <vector>

#include "base/shortage.hpp"
#include "corpus/across_documents.hpp"
#include "partial/partial_set.hpp"
#include "study/counted_run.hpp"

namespace slant {
namespace {

constexpr Task reading_partials{"reading the partials",
                                "slant merge makes one of them, and fewer groups (--by) need less"};

void note(std::vector<Fault>& faults, Warnings& warnings) {
  for (Fault& fault : faults) warnings.add(fault.kind, std::move(fault.diagnostic), fault.times);
  faults.clear();
}

void note(const CountedDocument& counted, StudySummary& summary) {
  CorpusSummary& corpus = summary.corpus;
  ++corpus.documents;
  corpus.hash = next_corpus_hash(corpus.hash, counted.document.hash);
  summary.words += counted.words;
  for (const DocumentCell& cell : counted.cells) summary.hits += cell.count;
  bool repaired = false;
  for (std::size_t kind = 0; kind < summary.repairs.size(); ++kind) {
    summary.repairs[kind] += counted.repairs[kind];
    repaired = repaired || counted.repairs[kind] > 0;
  }
  summary.repaired_documents += repaired ? 1 : 0;
  summary.documents_with_escapes += counted.has_escapes ? 1 : 0;
}

}  // namespace

StudySummary replay(const StudyOptions& options, const Counting& counting) {
  const Working working(reading_partials);
  PartialSet partials(options.partials, true);
  const Duplicates duplicates = partials.head().duplicates;
  AcrossDocuments across(duplicates, false);
  const WordCounter words(options, counting.split);
  StudySummary summary;
  CorpusSummary& corpus = summary.corpus;
  corpus = partials.met();
  corpus.hash = 0;
  std::vector<Fault> faults;
  std::vector<std::uint64_t> left_out;  // positions, in order
  CountedDocument counted;
  while (partials.next(counted)) {
    const AcrossDocuments::Verdict verdict = across.see(counted.document, faults);
    note(faults, corpus.warnings);
    corpus.duplicates += verdict == AcrossDocuments::Verdict::first ? 0 : 1;
    if (verdict == AcrossDocuments::Verdict::dropped) {
      left_out.push_back(counted.document.position);
      continue;
    }
    note(counted, summary);
    counting.sink.take(counted.document, words(counted.words, counted.voice_words), counted.cells);
    if (options.progress && corpus.documents % 4096 == 0) options.progress(corpus.documents);
  }
  corpus.duplicates += across.finish(faults);
  if (!corpus.unmet.empty()) throw InputError(corpus.unmet);
  tell_duplicates(duplicates, corpus);
  note(faults, corpus.warnings);
  say_passed_over(corpus);
  const auto is_left_out = [&](std::uint64_t position) {
    return std::binary_search(left_out.begin(), left_out.end(), position);
  };
  // Read though nobody asks for them: damage is told wherever it is.
  partials.lines([&](std::string_view bytes, std::uint64_t base) {
    if (counting.beside != nullptr) counting.beside->add(bytes, base, is_left_out);
  });
  return summary;
}

}  // namespace slant
