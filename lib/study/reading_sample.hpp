// Lines and articles to read behind the numbers of a report: drawn in the run that counts, by hash.
#pragma once

#include <cstdint>
#include <memory>
#include <shared_mutex>
#include <string>
#include <utility>

#include "count/schema.hpp"
#include "score/concordance.hpp"
#include "study/ranked_sample.hpp"
#include "study/reading.hpp"
#include "study/study.hpp"

namespace slant {

struct ReadingOptions {
  std::uint32_t lines{10};           // of each group and variant
  std::size_t all_lines{4'000};      // first one of each group and variant, then a second …
  std::uint32_t documents{30};       // of each group, with a hit
  std::size_t all_documents{2'000};  // the same
  std::uint64_t seed{1};
  ContextOptions context{.words = 12};
};

// By the hash of seed, document and place, an article by the least of its hits', so that lines have their
// articles where there is room: one pass, the same whatever the order or the threads. Memory: the sample,
// twice at most.
class ReadingSample {
 public:
  // `by`: the field whose values make the groups. `schema` must outlive this and its parts.
  ReadingSample(const Schema& schema, std::string by, const ReadingOptions& options);
  ~ReadingSample();
  ReadingSample(const ReadingSample&) = delete;
  ReadingSample& operator=(const ReadingSample&) = delete;

  // For run(), beside what else a run makes.
  std::unique_ptr<Part> part();

  // Lines by group, variant and draw, documents by group and draw; forgets them.
  Readings take();

 private:
  class Sampler;
  using Cell = std::pair<std::string, VariantId>;

  const Schema& schema_;
  std::string by_;
  ReadingOptions options_;
  std::shared_mutex mutex_;  // guards both: asked on any thread, filled on the calling one
  RankedSample<Cell, ReadLine> lines_;
  RankedSample<std::string, ReadDocument> documents_;
};

}  // namespace slant
