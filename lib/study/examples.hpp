// For each group and variant one sentence in which it stands, drawn at random.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "count/schema.hpp"
#include "model/tally.hpp"
#include "score/listed_hit.hpp"
#include "study/study.hpp"

namespace slant {

// Of each variant the two groups that use it most, the first of equals: who stands for all but one.
class MostUsing {
 public:
  // `playing`: groups of which they may be; empty: all.
  MostUsing(const Tally& counts, std::span<const std::uint32_t> playing);
  std::optional<std::size_t> but(std::size_t group, VariantId variant) const;

 private:
  struct Two {
    std::optional<std::size_t> first, second;
  };
  std::vector<Two> of_;  // by variant
};

// The hit with the smallest hash of seed, document and place: whatever the threads, in one pass. Memory: one
// sentence for each group × variant that was met.
class Examples {
 public:
  // `by`: the fields whose values make the groups. `schema` must outlive this and its accumulators.
  Examples(const Schema& schema, std::vector<std::string> by, std::uint64_t seed);
  ~Examples();
  Examples(const Examples&) = delete;
  Examples& operator=(const Examples&) = delete;

  // For run(), beside what else a run makes. Sentences are cut to some 120 bytes on each side of the hit.
  std::unique_ptr<Accumulator> accumulator();

  // `labels` as CountTable has them. Null where the group never used the variant.
  const Example* of(const std::vector<std::string>& labels, VariantId variant) const;

 private:
  class Sampler;
  struct Drawn {
    std::uint64_t rank;
    Example example;
  };
  using Key = std::pair<std::vector<std::string>, VariantId>;
  static void keep(std::map<Key, Drawn>& drawn, const Key& key, Drawn&& other);

  const Schema& schema_;
  std::vector<std::string> by_;
  std::uint64_t seed_;
  std::map<Key, Drawn> drawn_;
};

}  // namespace slant
