// Random example sentences: of each group and variant the one with the least hash.
#include "study/examples.hpp"

#include <algorithm>
#include <mutex>
#include <numeric>
#include <optional>
#include <utility>

#include "base/hash.hpp"
#include "count/group_index.hpp"
#include "model/matrix.hpp"
#include "partial/byte_code.hpp"
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
      if (!all_.wants(drawn_, key, rank) || !is_wanted_by_all(key, rank)) continue;
      all_.keep(drawn_, key, {rank, scored.document.position, example_of(scored, hit)});
    }
  }

  void take() override {
    const std::unique_lock lock(all_.mutex_);
    for (auto& [key, drawn] : drawn_) {
      for (Drawn& one : drawn) all_.keep(all_.drawn_, key, std::move(one));
    }
    drawn_.clear();
  }

 private:
  // Before a sentence is made that would be thrown away.
  bool is_wanted_by_all(const Key& key, std::uint64_t rank) const {
    const std::shared_lock lock(all_.mutex_);
    return all_.wants(all_.drawn_, key, rank);
  }

  Examples& all_;
  AllDrawn drawn_;
};

Examples::Examples(const Schema& schema, std::vector<std::string> by, std::uint64_t seed, std::size_t most)
    : schema_(schema), by_(std::move(by)), seed_(seed), most_(most) {}

Examples::~Examples() = default;

std::unique_ptr<Accumulator> Examples::accumulator() {
  return std::make_unique<Sampler>(*this);
}

namespace {

constexpr const char* kind_of_sample = "examples";

}  // namespace

template <class Code>
void describe(Code& code, Example& example) {
  code(example.doc_id, example.left, example.hit, example.right);
}

template <class Code>
void describe(Code& code, Examples::Drawn& drawn) {
  code(drawn.rank, drawn.position, drawn.example);
}

std::string Examples::bytes() const {
  ByteWriter code;
  code(std::string(kind_of_sample), drawn_);
  return std::move(code.bytes);
}

void Examples::add(std::string_view bytes, std::uint64_t base, const IsLeftOut& is_left_out) {
  ByteReader code(bytes);
  std::string kind;
  code(kind);
  if (kind != kind_of_sample) return;
  AllDrawn others;
  code(others);
  for (auto& [key, drawn] : others) {
    for (Drawn& one : drawn) {
      one.position += base;
      if (!is_left_out(one.position)) keep(drawn_, key, std::move(one));
    }
  }
}

const Example* Examples::of(const std::vector<std::string>& labels, VariantId variant) const {
  const auto at = drawn_.find({labels, variant});
  return at == drawn_.end() ? nullptr : &at->second.front().example;
}

bool Examples::wants(const AllDrawn& drawn, const Key& key, std::uint64_t rank) const {
  const auto at = drawn.find(key);
  return at == drawn.end() || at->second.size() < most_ || rank <= at->second.back().rank;
}

void Examples::keep(AllDrawn& drawn, const Key& key, Drawn&& other) const {
  std::vector<Drawn>& held = drawn[key];
  const auto goes_first = [](const Drawn& a, const Drawn& b) {
    return std::pair(a.rank, a.position) < std::pair(b.rank, b.position);
  };
  held.insert(std::upper_bound(held.begin(), held.end(), other, goes_first), std::move(other));
  if (held.size() > most_) held.pop_back();
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
