// Lines and articles to read behind the numbers of a report: drawn in the run that counts, by hash.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "count/schema.hpp"
#include "report/reading.hpp"
#include "score/concordance.hpp"
#include "study/study.hpp"

namespace slant {

struct ReadingOptions {
  std::uint32_t lines{10};      // of each group and variant
  std::uint32_t documents{30};  // of each group, with a hit
  std::uint64_t seed{1};
  ContextOptions context{.words = 12};
};

// Those with the smallest hash of seed, document and place: one pass, the same whatever the order or the
// threads. Memory: the sample.
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
  template <class Item>
  struct Drawn {
    std::uint64_t draw;
    Item item;
    // Equal draws are those of documents that share a doc_id: what they say decides.
    friend bool operator<(const Drawn& a, const Drawn& b) {
      return a.draw != b.draw ? a.draw < b.draw : content_of(a.item) < content_of(b.item);
    }
  };
  struct Group {
    std::map<VariantId, std::vector<Drawn<ReadLine>>> lines;  // heaps, the largest draw first
    std::vector<Drawn<ReadDocument>> documents;               // the same
  };
  using Groups = std::map<std::string, Group, std::less<>>;

  template <class Item>
  static void keep(std::vector<Drawn<Item>>& heap, std::uint32_t most, Drawn<Item>&& one);
  template <class Item>
  static bool would_keep(const std::vector<Drawn<Item>>& heap, std::uint32_t most, std::uint64_t draw) {
    return heap.size() < most || (most > 0 && draw <= heap.front().draw);
  }

  const Schema& schema_;
  std::string by_;
  ReadingOptions options_;
  Groups groups_;
};

}  // namespace slant
