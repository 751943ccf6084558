// For each group and variant one sentence in which it stands, drawn at random.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <shared_mutex>
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
class Examples final : public TextSample {
 public:
  // `by`: the fields whose values make the groups. `schema` must outlive this and its accumulators. `most`: of each group and
  // variant so many are held, of which others may be left out when they are added elsewhere.
  Examples(const Schema& schema, std::vector<std::string> by, std::uint64_t seed, std::size_t most = 1);
  ~Examples() override;
  Examples(const Examples&) = delete;
  Examples& operator=(const Examples&) = delete;

  // Sentences are cut to some 120 bytes on each side of the hit.
  std::unique_ptr<Accumulator> accumulator() override;
  std::string bytes() const override;
  void add(std::string_view bytes, std::uint64_t base, const IsLeftOut& is_left_out) override;

  struct Drawn {
    std::uint64_t rank;
    std::uint64_t position;  // of the document: the earlier one of equal ranks, which one doc_id may have
    Example example;
  };

  // `labels` as CountTable has them. Null where the group never used the variant.
  const Example* of(const std::vector<std::string>& labels, VariantId variant) const;

 private:
  class Sampler;
  using Key = std::pair<std::vector<std::string>, VariantId>;
  using AllDrawn = std::map<Key, std::vector<Drawn>>;  // of each the least ones, the least first
  bool wants(const AllDrawn& drawn, const Key& key, std::uint64_t rank) const;
  void keep(AllDrawn& drawn, const Key& key, Drawn&& other) const;

  const Schema& schema_;
  std::vector<std::string> by_;
  std::uint64_t seed_;
  std::size_t most_;
  std::shared_mutex mutex_;  // guards what was drawn: asked on any thread, filled on the calling one
  AllDrawn drawn_;
};

}  // namespace slant
