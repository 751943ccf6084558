// Random samples of hits for coding, collected batch by batch.
#include "study/sampling.hpp"

#include <atomic>
#include <limits>
#include <memory>
#include <utility>

#include "base/hash.hpp"

namespace slant {
namespace {

// What all accumulators of a run share.
struct Shared {
  const Schema& schema;
  const std::vector<std::string>& by;
  const SampleOptions& options;
  std::vector<bool> wanted;  // by VariantId
  // By EntryId: what the sample takes so far. Read by those who score, while it falls: what is passed over by
  // an old bound would be refused by a new one.
  std::vector<std::atomic<std::uint64_t>> bounds;
};

class SampleAccumulator final : public Accumulator {
 public:
  SampleAccumulator(Shared& shared, EvenSample& whole, std::vector<std::uint64_t>& entry_hits)
      : shared_(shared),
        whole_(whole),
        all_hits_(entry_hits),
        sample_(entry_hits.size(), shared.options.per_entry),
        hits_(entry_hits.size()) {}

  void add(const ScoredDocument& scored) override {
    if (scored.hits.empty()) return;
    const std::uint64_t document = hash_of(scored.document.doc_id);
    for (const Hit& hit : scored.hits) {
      if (!shared_.wanted[shared_.schema[hit.entry].variant.index()]) continue;
      if (hits_[hit.entry.index()]++ == 0) met_.push_back(hit.entry);
      const ByteSpan bytes = bytes_of(scored.text, hit);
      const std::uint64_t draw = draw_of(shared_.options.seed, document, hit.field, bytes);
      if (draw >= shared_.bounds[hit.entry.index()].load(std::memory_order_relaxed)) continue;
      if (draw >= sample_.bound(hit.entry)) continue;
      sample_.add(draw, {hit.entry, scored.document.doc_id, labels_of(scored.document, shared_.by), hit.field,
                         bytes, context_of(scored.text, hit, shared_.options.context)});
    }
  }

  void take() override {
    for (const EntryId entry : met_) all_hits_[entry.index()] += std::exchange(hits_[entry.index()], 0);
    met_.clear();
    for (EvenSample::Drawn& one : sample_.take()) {
      const EntryId entry = one.hit.entry;
      whole_.add(one.draw, std::move(one.hit));
      shared_.bounds[entry.index()].store(whole_.bound(entry), std::memory_order_relaxed);
    }
  }

 private:
  Shared& shared_;
  EvenSample& whole_;
  std::vector<std::uint64_t>& all_hits_;
  EvenSample sample_;                // of this accumulator
  std::vector<std::uint64_t> hits_;  // of this accumulator, by EntryId
  std::vector<EntryId> met_;         // whose hits are not zero
};

}  // namespace

SampleStudy sample_hits(const StudyOptions& options, const Lexicon& lexicon,
                        const std::vector<std::string>& by, const SampleOptions& sample) {
  const std::size_t entries = lexicon.schema.entries.size();
  Shared shared{lexicon.schema, by, sample, sample.wanted.in(lexicon.schema),
                std::vector<std::atomic<std::uint64_t>>(entries)};
  for (auto& bound : shared.bounds) bound = std::numeric_limits<std::uint64_t>::max();
  EvenSample whole(entries, sample.per_entry);
  StudyOptions plain = options;
  plain.score.voices = plain.score.zones = plain.score.qualifiers = false;  // coders are not told
  SampleStudy study;
  study.entry_hits.resize(entries);
  study.summary = run(plain, lexicon,
                      [&] { return std::make_unique<SampleAccumulator>(shared, whole, study.entry_hits); });
  study.hits = shuffled(whole.take(), sample.seed);
  return study;
}

}  // namespace slant
