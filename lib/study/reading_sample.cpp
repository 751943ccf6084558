// The least of many hashes is a fair draw.
#include "study/reading_sample.hpp"

#include <algorithm>
#include <utility>

#include "audit/even_sample.hpp"
#include "base/hash.hpp"
#include "count/group_index.hpp"
#include "score/concordance.hpp"

namespace slant {
namespace {

ReadLine line_of(const ScoredDocument& scored, const Hit& hit, VariantId variant, const ByteSpan& bytes,
                 const ContextOptions& options) {
  Context context = context_of(scored.text, hit, options);
  ReadLine line;
  line.variant = variant;
  line.doc_id = scored.document.doc_id;
  line.left = std::move(context.left);
  line.hit = std::move(context.hit);
  line.right = std::move(context.right);
  line.voice = hit.voice;
  line.zone = hit.zone;
  line.negated = hit.negated;
  line.distanced = hit.distanced;
  line.field = hit.field;
  line.bytes = bytes;
  return line;
}

ReadDocument document_of(const ScoredDocument& scored, const Schema& schema) {
  const Document& document = scored.document;
  ReadDocument read{{}, document.doc_id, document.date, document.title, document.text, {}};
  for (const Hit& hit : scored.hits) {
    const VariantId variant = schema[hit.entry].variant;
    if (schema[variant].ignored) continue;
    read.marks.push_back({hit.field, bytes_of(scored.text, hit), variant, hit.voice});
  }
  std::sort(read.marks.begin(), read.marks.end(), [](const ReadMark& a, const ReadMark& b) {
    return std::tie(a.field, a.bytes.begin, a.bytes.end, a.variant) <
           std::tie(b.field, b.bytes.begin, b.bytes.end, b.variant);
  });
  return read;
}

}  // namespace

template <class Item>
void ReadingSample::keep(std::vector<Drawn<Item>>& heap, std::uint32_t most, Drawn<Item>&& one) {
  if (heap.size() == most) {
    if (most == 0 || !(one < heap.front())) return;
    std::pop_heap(heap.begin(), heap.end());
    heap.pop_back();
  }
  heap.push_back(std::move(one));
  std::push_heap(heap.begin(), heap.end());
}

class ReadingSample::Sampler final : public Part {
 public:
  explicit Sampler(ReadingSample& all) : all_(all) {}

  void add(const ScoredDocument& scored) override {
    const ReadingOptions& options = all_.options_;
    const auto is_counted = [&](const Hit& hit) { return !all_.schema_[variant_of(hit)].ignored; };
    if (std::none_of(scored.hits.begin(), scored.hits.end(), is_counted)) return;
    std::string label = labels_of(scored.document, {all_.by_}).front();
    if (label.empty()) label = missing_label;
    Group& group = groups_[label];
    const std::uint64_t document = hash_of(scored.document.doc_id);
    for (const Hit& hit : scored.hits) {
      if (!is_counted(hit)) continue;
      const ByteSpan bytes = bytes_of(scored.text, hit);
      const std::uint64_t draw = draw_of(options.seed, document, hit.field, bytes);
      auto& lines = group.lines[variant_of(hit)];
      if (!would_keep(lines, options.lines, draw)) continue;
      keep(lines, options.lines, {draw, line_of(scored, hit, variant_of(hit), bytes, options.context)});
    }
    const std::uint64_t draw = draw_of(options.seed, document, Field::text, {});
    if (would_keep(group.documents, options.documents, draw))
      keep(group.documents, options.documents, {draw, document_of(scored, all_.schema_)});
  }

  void take() override {
    for (auto& [label, group] : groups_) {
      Group& whole = all_.groups_[label];
      for (auto& [variant, lines] : group.lines) {
        auto& kept = whole.lines[variant];
        for (auto& line : lines) keep(kept, all_.options_.lines, std::move(line));
      }
      for (auto& document : group.documents)
        keep(whole.documents, all_.options_.documents, std::move(document));
    }
    groups_.clear();
  }

 private:
  VariantId variant_of(const Hit& hit) const { return all_.schema_[hit.entry].variant; }

  ReadingSample& all_;
  Groups groups_;
};

ReadingSample::ReadingSample(const Schema& schema, std::string by, const ReadingOptions& options)
    : schema_(schema), by_(std::move(by)), options_(options) {}

ReadingSample::~ReadingSample() = default;

std::unique_ptr<Part> ReadingSample::part() {
  return std::make_unique<Sampler>(*this);
}

Readings ReadingSample::take() {
  Readings readings;
  for (auto& [label, group] : groups_) {
    for (auto& [variant, lines] : group.lines) {
      std::sort(lines.begin(), lines.end());
      for (auto& line : lines) {
        line.item.group = label;
        readings.lines.push_back(std::move(line.item));
      }
    }
    std::sort(group.documents.begin(), group.documents.end());
    for (auto& document : group.documents) {
      document.item.group = label;
      readings.documents.push_back(std::move(document.item));
    }
  }
  groups_.clear();
  return readings;
}

}  // namespace slant
