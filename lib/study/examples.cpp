// Random example sentences: of each group and variant the one with the least hash.
#include "study/examples.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include "base/hash.hpp"
#include "count/group_index.hpp"
#include "model/matrix.hpp"
#include "score/concordance.hpp"

namespace slant {
namespace {

constexpr std::size_t context_bytes = 120;  // on each side of the hit

bool continues_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// At a space, with … for what is left out.
std::string last_of(const std::string& text) {
  if (text.size() <= context_bytes) return text;
  std::size_t from = text.find(' ', text.size() - context_bytes);
  if (from == std::string::npos) {
    for (from = text.size() - context_bytes; from < text.size() && continues_character(text[from]);) ++from;
  } else {
    ++from;
  }
  return "…" + text.substr(from);
}

std::string first_of(const std::string& text) {
  if (text.size() <= context_bytes) return text;
  std::size_t to = text.rfind(' ', context_bytes);
  if (to == std::string::npos || to == 0) {
    for (to = context_bytes; to > 0 && continues_character(text[to]);) --to;
  }
  return text.substr(0, to) + "…";
}

Example example_of(const ScoredDocument& scored, const Hit& hit) {
  ContextOptions options;
  options.sentence = true;
  Context context = context_of(scored.text, hit, options);
  return {scored.document.doc_id, last_of(context.left), std::move(context.hit), first_of(context.right)};
}

}  // namespace

class Examples::Sampler final : public Accumulator {
 public:
  explicit Sampler(Examples& all) : all_(all) {}

  void add(const ScoredDocument& scored) override {
    if (scored.hits.empty()) return;
    Key key{labels_of(scored.document, all_.by_), {}};
    for (std::string& label : key.first) {
      if (label.empty()) label = missing_label;
    }
    const std::uint64_t document = hash_of(scored.document.doc_id, all_.seed_);
    for (const Hit& hit : scored.hits) {
      key.second = all_.schema_[hit.entry].variant;
      if (all_.schema_[key.second].ignored) continue;
      const std::uint64_t place = hit.own.begin * 2U + (hit.field == Field::title ? 1U : 0U);
      const std::uint64_t rank = hash_of({}, document ^ (place * 0x9E3779B97F4A7C15U));
      const auto known = drawn_.find(key);
      if (known != drawn_.end() && known->second.rank <= rank) continue;
      keep(drawn_, key, {rank, example_of(scored, hit)});
    }
  }

  void take() override {
    for (auto& [key, drawn] : drawn_) keep(all_.drawn_, key, std::move(drawn));
    drawn_.clear();
  }

 private:
  Examples& all_;
  std::map<Key, Drawn> drawn_;
};

Examples::Examples(const Schema& schema, std::vector<std::string> by, std::uint64_t seed)
    : schema_(schema), by_(std::move(by)), seed_(seed) {}

Examples::~Examples() = default;

std::unique_ptr<Accumulator> Examples::accumulator() {
  return std::make_unique<Sampler>(*this);
}

const Example* Examples::of(const std::vector<std::string>& labels, VariantId variant) const {
  const auto at = drawn_.find({labels, variant});
  return at == drawn_.end() ? nullptr : &at->second.example;
}

void Examples::keep(std::map<Key, Drawn>& drawn, const Key& key, Drawn&& other) {
  const auto at = drawn.find(key);
  if (at == drawn.end()) {
    drawn.emplace(key, std::move(other));
  } else if (other.rank < at->second.rank) {
    at->second = std::move(other);
  }
}

MostUsing::MostUsing(const Tally& counts, std::span<const std::uint32_t> playing)
    : of_(static_cast<std::size_t>(counts.counts.cols())) {
  std::vector<std::size_t> groups(playing.begin(), playing.end());
  if (groups.empty()) {
    groups.resize(static_cast<std::size_t>(counts.counts.rows()));
    std::iota(groups.begin(), groups.end(), std::size_t{0});
  }
  std::sort(groups.begin(), groups.end());
  for (std::size_t v = 0; v < of_.size(); ++v) {
    Two& two = of_[v];
    const auto count = [&](std::size_t group) { return counts.counts(at(group), at(v)); };
    for (const std::size_t group : groups) {
      if (!two.first || count(group) > count(*two.first)) {
        two.second = std::exchange(two.first, group);
      } else if (!two.second || count(group) > count(*two.second)) {
        two.second = group;
      }
    }
  }
}

std::optional<std::size_t> MostUsing::but(std::size_t group, VariantId variant) const {
  const Two& two = of_[variant.index()];
  return two.first == group ? two.second : two.first;
}

}  // namespace slant
