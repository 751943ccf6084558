// Random sample of lines and articles to read, by the least of many hashes.
#include "study/reading_sample.hpp"

#include <algorithm>
#include <limits>
#include <mutex>
#include <utility>
#include <vector>

#include "audit/even_sample.hpp"
#include "base/hash.hpp"
#include "count/group_index.hpp"
#include "partial/byte_code.hpp"
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
  line.position = scored.document.position;
  return line;
}

ReadDocument document_of(const ScoredDocument& scored, const Schema& schema) {
  const Document& document = scored.document;
  ReadDocument read{{}, document.doc_id, document.date, document.title, document.text, {}, document.position};
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

// Asks the whole sample before it makes what would be thrown away.
class ReadingSample::Sampler final : public Accumulator {
 public:
  explicit Sampler(ReadingSample& all) : all_(all) {}

  void add(const ScoredDocument& scored) override {
    const auto is_counted = [&](const Hit& hit) { return !all_.schema_[variant_of(hit)].ignored; };
    if (std::none_of(scored.hits.begin(), scored.hits.end(), is_counted)) return;
    Cell cell{labels_of(scored.document, {all_.by_}).front(), {}};
    if (cell.first.empty()) cell.first = missing_label;
    const std::uint64_t document = hash_of(scored.document.doc_id);
    std::uint64_t of_document = std::numeric_limits<std::uint64_t>::max();  // of the first of its lines
    wanted_.clear();
    bool wants_document = false;
    {
      const std::shared_lock lock(all_.mutex_);
      for (const Hit& hit : scored.hits) {
        if (!is_counted(hit)) continue;
        const ByteSpan bytes = bytes_of(scored.text, hit);
        const std::uint64_t draw = draw_of(all_.options_.seed, document, hit.field, bytes);
        cell.second = variant_of(hit);
        of_document = std::min(of_document, draw);
        if (all_.lines_.wants(cell, draw)) wanted_.push_back({&hit, bytes, draw});
      }
      wants_document = all_.documents_.wants(cell.first, of_document);
    }
    for (const Wanted& one : wanted_) {
      cell.second = variant_of(*one.hit);
      lines_.push_back(
          {cell, one.draw, line_of(scored, *one.hit, cell.second, one.bytes, all_.options_.context)});
    }
    if (wants_document) documents_.push_back({cell.first, of_document, document_of(scored, all_.schema_)});
  }

  void take() override {
    const std::unique_lock lock(all_.mutex_);
    for (auto& line : lines_) all_.lines_.add(line.cell, line.draw, std::move(line.item));
    for (auto& document : documents_)
      all_.documents_.add(document.cell, document.draw, std::move(document.item));
    lines_.clear();
    documents_.clear();
  }

 private:
  struct Wanted {
    const Hit* hit;
    ByteSpan bytes;
    std::uint64_t draw;
  };
  template <class Of, class Item>
  struct Found {
    Of cell;
    std::uint64_t draw;
    Item item;
  };

  VariantId variant_of(const Hit& hit) const { return all_.schema_[hit.entry].variant; }

  ReadingSample& all_;
  std::vector<Wanted> wanted_;  // of the document at hand
  std::vector<Found<Cell, ReadLine>> lines_;
  std::vector<Found<std::string, ReadDocument>> documents_;
};

ReadingSample::ReadingSample(const Schema& schema, std::string by, const ReadingOptions& options)
    : schema_(schema),
      by_(std::move(by)),
      options_(options),
      lines_(options.lines, options.all_lines),
      documents_(options.documents, options.all_documents) {}

ReadingSample::~ReadingSample() = default;

std::unique_ptr<Accumulator> ReadingSample::accumulator() {
  return std::make_unique<Sampler>(*this);
}

namespace {

constexpr const char* kind_of_readings = "readings";

}  // namespace

template <class Code>
void describe(Code& code, ByteSpan& span) {
  code(span.begin, span.end);
}
template <class Code>
void describe(Code& code, ReadMark& mark) {
  code(mark.field, mark.bytes, mark.variant, mark.voice);
}
template <class Code>
void describe(Code& code, ReadLine& line) {
  code(line.variant, line.doc_id, line.left, line.hit, line.right, line.voice, line.zone, line.negated,
       line.distanced, line.field, line.bytes, line.position);
}
template <class Code>
void describe(Code& code, ReadDocument& document) {
  code(document.doc_id, document.date, document.title, document.text, document.marks, document.position);
}

std::string ReadingSample::bytes() const {
  ByteWriter code;
  const auto write = [&code](const auto& cell, std::uint64_t draw, const auto& item) {
    code(cell, draw, item);
  };
  code(std::string(kind_of_readings), lines_.size());
  lines_.each(write);
  code(documents_.size());
  documents_.each(write);
  return std::move(code.bytes);
}

void ReadingSample::add(std::string_view bytes, std::uint64_t base, const IsLeftOut& is_left_out) {
  ByteReader code(bytes);
  std::string kind;
  code(kind);
  if (kind != kind_of_readings) return;
  const auto read = [&](auto& sample, auto cell, auto item) {
    std::size_t left = 0;
    for (code(left); left > 0; --left) {
      std::uint64_t draw = 0;
      code(cell, draw, item);
      item.position += base;
      if (!is_left_out(item.position)) sample.add(cell, draw, item);
    }
  };
  read(lines_, Cell{}, ReadLine{});
  read(documents_, std::string{}, ReadDocument{});
}

Readings ReadingSample::take() {
  Readings readings;
  for (auto& [cell, line] : lines_.take()) {
    line.group = cell.first;
    readings.lines.push_back(std::move(line));
  }
  for (auto& [group, document] : documents_.take()) {
    document.group = group;
    readings.documents.push_back(std::move(document));
  }
  return readings;
}

}  // namespace slant
