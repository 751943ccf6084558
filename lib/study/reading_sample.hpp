// Lines and articles to read behind the numbers of a report: drawn in the run that counts, by hash.
#pragma once

#include <cstdint>
#include <memory>
#include <shared_mutex>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/ids.hpp"
#include "base/place.hpp"
#include "base/span.hpp"
#include "count/schema.hpp"
#include "score/concordance.hpp"
#include "study/ranked_sample.hpp"
#include "study/study.hpp"

namespace slant {

struct ReadLine {
  std::string group;
  VariantId variant;
  std::string doc_id;
  std::string left, hit, right;
  Voice voice{Voice::narrator};
  Zone zone{Zone::body};
  bool negated{false}, distanced{false};
  Field field{Field::text};
  ByteSpan bytes;             // of the field's value
  std::uint64_t position{0};  // of the document
};

inline auto content_of(const ReadLine& line) {
  return std::tie(line.doc_id, line.hit, line.left, line.right, line.voice, line.zone, line.negated,
                  line.distanced);
}

struct ReadMark {
  Field field{Field::text};
  ByteSpan bytes;  // of the field's value
  VariantId variant;
  Voice voice{Voice::narrator};
};

struct ReadDocument {
  std::string group;
  std::string doc_id, date, title, text;  // as they were read
  std::vector<ReadMark> marks;            // in order of field and place
  std::uint64_t position{0};
};

inline auto content_of(const ReadDocument& document) {
  return std::tie(document.doc_id, document.title, document.text, document.date);
}

struct Readings {
  std::vector<ReadLine> lines;
  std::vector<ReadDocument> documents;
};

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
class ReadingSample final : public TextSample {
 public:
  // `by`: the field whose values make the groups. `schema` must outlive this and its accumulators.
  ReadingSample(const Schema& schema, std::string by, const ReadingOptions& options);
  ~ReadingSample() override;
  ReadingSample(const ReadingSample&) = delete;
  ReadingSample& operator=(const ReadingSample&) = delete;

  std::unique_ptr<Accumulator> accumulator() override;
  std::string bytes() const override;
  void add(std::string_view bytes, std::uint64_t base, const IsLeftOut& is_left_out) override;

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
