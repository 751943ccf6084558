// The whole run: corpus → scored documents, in order, on any number of threads → counts, hits, concordance or survey.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/enum_names.hpp"
#include "base/setting.hpp"
#include "base/workers.hpp"
#include "corpus/corpus.hpp"
#include "corpus/document.hpp"
#include "lexicon/lexicon.hpp"
#include "match/hit.hpp"
#include "score/scorer.hpp"
#include "text/document_text.hpp"
#include "text/repair.hpp"

namespace slant {

// What rates divide by: all words of title and text, or those in the voices whose hits are counted.
enum class Denominator { group, voice };
template <>
inline constexpr auto enum_names<Denominator> = spelled("group", "voice");

struct StudyOptions {
  CorpusOptions corpus;
  // Files that slant partial or slant merge wrote, in place of the corpus: counted before, so nothing that says how is
  // read of these options again.
  std::vector<std::string> partials;
  ScoreOptions score;
  Denominator denominator{Denominator::group};
  unsigned threads{0};  // 0: as many as the machine has; never changes a byte of a result
  std::function<void(std::uint64_t documents)>
      progress;  // told now and then on the calling thread; may be empty
};

// What a run has met, whatever it made.
struct StudySummary {
  CorpusSummary corpus;
  std::uint64_t words{0};  // of titles and texts
  std::uint64_t hits{0};   // counted ones, without look-alikes
  std::uint64_t repaired_documents{0};
  std::uint64_t documents_with_escapes{0};  // written out, and left as they stand
  DamageCounts repairs{};
  // Documents by a language whose rules of who says what are not known: quotations alone told their voices. Only of
  // runs that ask for voices or qualifiers.
  std::map<std::string, std::uint64_t> unknown_languages{};
};

struct ScoredDocument {
  const Document& document;  // stays until its accumulator has been taken
  const DocumentText& text;
  const std::vector<Hit>& hits;  // ignored look-alikes among them
};

// What is made of a batch of documents; used again for later batches.
class Accumulator {
 public:
  virtual ~Accumulator() = default;
  virtual ScoreWatch* watch() {
    return nullptr;
  }  // told how the hits of each document come about, before add
  virtual void add(const ScoredDocument& scored) = 0;  // on any thread, one document after the other
  virtual void take() = 0;  // on the calling thread, in the order of the corpus: deals with what was added,
                            // and forgets it
};

// A sample of what stands in the texts, drawn in the run that counts.
class TextSample {
 public:
  virtual ~TextSample() = default;
  virtual std::unique_ptr<Accumulator> accumulator() = 0;  // for run(), beside what else a run makes

  // All of it, for a partial.
  virtual std::string bytes() const = 0;
  // What bytes() of a sample of the same kind gave is added, else nothing; but for what is of documents that are left out.
  // `base` is added to their positions.
  using IsLeftOut = std::function<bool(std::uint64_t position)>;
  virtual void add(std::string_view bytes, std::uint64_t base, const IsLeftOut& is_left_out) = 0;
};

// `make` is called on any thread, one at a time. Throws what Corpus throws, after all documents before it
// have been dealt with; and InputError for partials, which have no texts.
StudySummary run(const StudyOptions& options, const Lexicon& lexicon,
                 const std::function<std::unique_ptr<Accumulator>()>& make);

// The values of some fields of a document, in order; an empty one stays empty.
std::vector<std::string> labels_of(const Document& document, const std::vector<std::string>& fields);

// Throws InputError for fields that no document had, with those there are; not where there was no document at
// all. `flag` is what named them.
void check_fields(const StudySummary& summary, const std::vector<std::string>& fields,
                  const std::string& flag);

// Workers on `threads` threads, the calling one among them; 0: as many as the machine has.
Workers workers_on(unsigned threads);

// What made a result, as far as a run over a corpus tells: versions, lexicon and corpus with their hashes,
// the rules that were in effect. No lexicon: without what has to do with one. What a user asked for beyond
// the rules of counting is not here.
std::vector<Setting> provenance_of(const StudySummary& summary, const Lexicon* lexicon,
                                   const SelectOptions& select);

// Versions of Slant, ICU and Unicode.
std::vector<Setting> versions();

// The part of `provenance` that a line below a table has room for, then `more`, each name once (the first of them).
std::vector<Setting> foot_of(const std::vector<Setting>& provenance, const std::vector<Setting>& more);

// "slant 0.1.0 · lexicon Syria 1.0 [a2cf148cceb19994] · …"
std::string in_one_line(const std::vector<Setting>& settings);

}  // namespace slant
